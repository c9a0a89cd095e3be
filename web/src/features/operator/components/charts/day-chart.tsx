import { type ReactNode, useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { cn } from "@/lib/cn.ts";
import { Chart } from "./chart.tsx";

/** One of several figures that each day has. */
export interface Series {
  label: string;
  /** In the order of the days; null where there is none. */
  values: (number | null)[];
  colour: keyof typeof fills;
}

/** Each at least 3:1 to the surface, in both themes (styles/contrast.test.ts). */
const fills = {
  success: "bg-success stroke-success",
  danger: "bg-danger stroke-danger",
  accent: "bg-focus stroke-focus",
  muted: "bg-line-strong stroke-line-strong",
  ink: "bg-ink-muted stroke-ink-muted",
} as const;

interface DayChartProps {
  title: string;
  hint?: string;
  /** ISO dates, the oldest first. */
  days: string[];
  series: Series[];
  /** Bars that stand on each other, bars beside each other, or lines. */
  kind: "stack" | "bars" | "lines";
  format: (value: number) => string;
  /** What all days have together; left out where that means nothing. */
  total?: (values: number[]) => number;
  /** Below the drawing. */
  children?: ReactNode;
}

/** Figures by day. What the pointer is over is told in the legend. */
export function DayChart(
  { title, hint, days, series, kind, format, total, children }: DayChartProps,
): ReactNode {
  const t = useTranslations("operator.chart");
  const dates = useFormatter();
  const [day, setDay] = useState<number | null>(null);
  const dayName = (index: number): string =>
    dates.dateTime(new Date(`${days[index]}T12:00:00Z`), {
      day: "numeric",
      month: "short",
      timeZone: "UTC",
    });
  const highest = highestOf(series, days.length, kind);
  const told = ({ values }: Series): string => {
    if (day !== null) return shown(values[day] ?? null, format);
    return total ? format(total(values.filter((value) => value !== null))) : "";
  };
  return (
    <Chart
      title={title}
      hint={hint}
      table={{
        head: [t("day"), ...series.map(({ label }) => label)],
        rows: days.map((_, index) => [
          dayName(index),
          ...series.map(({ values }) => shown(values[index] ?? null, format)),
        ]),
      }}
    >
      <div className="grid gap-3">
        <ul className="flex min-h-6 flex-wrap gap-x-5 gap-y-1 text-sm">
          {series.map((one) => (
            <li key={one.label} className="flex items-center gap-2">
              <span className={cn("size-2.5 rounded-full", fills[one.colour])} />
              <span className="text-ink-muted">{one.label}</span>
              <span className="font-semibold tabular-nums">{told(one)}</span>
            </li>
          ))}
          <li className="ml-auto text-ink-muted">
            {day === null ? total && t("total") : dayName(day)}
          </li>
        </ul>
        {highest === 0
          ? <p className="grid h-44 place-items-center text-ink-muted">{t("none")}</p>
          : (
            <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 text-xs text-ink-muted tabular-nums">
              <div className="flex h-44 flex-col justify-between text-right leading-none">
                <span>{format(highest)}</span>
                <span>{format(0)}</span>
              </div>
              <div
                className="relative flex h-44 border-y border-line"
                onPointerLeave={() => setDay(null)}
              >
                {kind === "lines" && <Lines series={series} highest={highest} days={days.length} />}
                {days.map((iso, index) => (
                  <div
                    key={iso}
                    onPointerEnter={() => setDay(index)}
                    className={cn(
                      "relative flex min-w-0 flex-1 items-end justify-center gap-px px-px hover:bg-sunken/60",
                      kind === "stack" && "flex-col-reverse items-stretch justify-start",
                    )}
                  >
                    {kind !== "lines" && series.map(({ label, colour, values }) => (
                      <span
                        key={label}
                        style={{ height: `${100 * Math.max(0, values[index] ?? 0) / highest}%` }}
                        className={cn(
                          "block shrink-0 first:rounded-b-none",
                          kind === "bars" && "w-full rounded-t-sm",
                          fills[colour],
                        )}
                      />
                    ))}
                  </div>
                ))}
              </div>
              <span />
              <div className="flex justify-between pt-1.5">
                <span>{dayName(0)}</span>
                {days.length > 2 && <span>{dayName(Math.floor(days.length / 2))}</span>}
                {days.length > 1 && <span>{dayName(days.length - 1)}</span>}
              </div>
            </div>
          )}
        {children}
      </div>
    </Chart>
  );
}

interface LinesProps {
  series: Series[];
  highest: number;
  days: number;
}

/** A day without a figure interrupts a line; a day alone is a dot. */
function Lines({ series, highest, days }: LinesProps): ReactNode {
  return (
    <svg
      viewBox={`0 0 ${days} 100`}
      preserveAspectRatio="none"
      className="pointer-events-none absolute inset-0 z-10 size-full overflow-visible"
    >
      {series.map(({ label, colour, values }) => (
        <path
          key={label}
          d={pathOf(values, highest)}
          vectorEffect="non-scaling-stroke"
          className={cn("fill-none stroke-2 [stroke-linecap:round]", fills[colour])}
        />
      ))}
    </svg>
  );
}

function pathOf(values: (number | null)[], highest: number): string {
  return values.map((value, index) => {
    if (value === null) return "";
    const at = `${index + 0.5} ${100 - 100 * value / highest}`;
    const goesOn = index > 0 && typeof values[index - 1] === "number";
    return goesOn ? `L ${at}` : `M ${at} l 0 0`;
  }).join(" ");
}

function highestOf(series: Series[], days: number, kind: DayChartProps["kind"]): number {
  const heights = Array.from({ length: days }, (_, index) => {
    const values = series.map(({ values }) => Math.max(0, values[index] ?? 0));
    return kind === "stack"
      ? values.reduce((sum, value) => sum + value, 0)
      : Math.max(0, ...values);
  });
  return Math.max(0, ...heights);
}

function shown(value: number | null, format: (value: number) => string): string {
  return value === null ? "–" : format(value);
}
