import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Chart } from "./chart.tsx";

/** A bar with its name. */
export interface Bar {
  name: string;
  /** 0 to 1: how long it is. */
  share: number;
  /** At its end. */
  value: string;
  /** Beside the value, paler, such as of how many. */
  aside?: string;
}

/** Bars that are drawn; the table has all of them. */
const SHOWN = 12;

interface BarListProps {
  title: string;
  hint?: string;
  bars: Bar[];
  aside?: ReactNode;
  table: { head: string[]; rows: string[][] };
  /** Below the bars. */
  note?: string;
}

/** Bars below each other, each with its name. */
export function BarList({ title, hint, bars, aside, table, note }: BarListProps): ReactNode {
  const t = useTranslations("operator.chart");
  return (
    <Chart title={title} hint={hint} aside={aside} table={table}>
      {bars.length === 0 && <p className="py-8 text-center text-ink-muted">{t("none")}</p>}
      <ul className="grid gap-3">
        {bars.slice(0, SHOWN).map(({ name, share, value, aside }) => (
          <li key={name} className="grid gap-1">
            <div className="flex items-baseline justify-between gap-4 text-sm">
              <span className="min-w-0 truncate">{name}</span>
              <span className="shrink-0 tabular-nums">
                <span className="text-ink-muted">{aside}</span>{" "}
                <span className="font-semibold">{value}</span>
              </span>
            </div>
            <div className="h-2 overflow-hidden rounded-full bg-sunken">
              <div
                className="h-full rounded-full bg-focus"
                style={{ width: `${100 * Math.min(1, share)}%` }}
              />
            </div>
          </li>
        ))}
      </ul>
      {note && <p className="pt-4 text-sm text-ink-muted">{note}</p>}
    </Chart>
  );
}
