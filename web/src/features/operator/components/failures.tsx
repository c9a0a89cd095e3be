import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import type { GroupFigures } from "../api/get-groups.ts";
import { useFailureExamples } from "../api/get-failure-examples.ts";
import { Chart } from "./charts/chart.tsx";

/** Why portraits failed, the most frequent reason first, with what the provider said. */
export function Failures({ groups }: { groups: GroupFigures[] }): ReactNode {
  const t = useTranslations();
  const format = useFormatter();
  const { data: examples } = useFailureExamples();
  const reasons = groups.filter(({ topic }) => topic === "failure")
    .toSorted((a, b) => b.failed - a.failed);
  const most = Math.max(1, ...reasons.map(({ failed }) => failed));
  const nameOf = (code: string): string => {
    const key = `failures.${code}.title`;
    return t.has(key as never) ? t(key as never) : code;
  };
  return (
    <Chart
      title={t("operator.failures.title")}
      hint={t("operator.failures.hint")}
      table={{
        head: [t("operator.failures.title"), t("operator.images.failed")],
        rows: reasons.map(({ value, failed }) => [nameOf(value), format.number(failed)]),
      }}
    >
      {reasons.length === 0 && (
        <p className="py-8 text-center text-ink-muted">{t("operator.failures.none")}</p>
      )}
      <ul className="grid gap-4">
        {reasons.map(({ value, failed }) => (
          <li key={value} className="grid gap-1">
            <div className="flex items-baseline justify-between gap-4 text-sm">
              <span className="min-w-0 truncate">
                {nameOf(value)} <code className="text-ink-muted">{value}</code>
              </span>
              <span className="shrink-0 font-semibold tabular-nums">{format.number(failed)}</span>
            </div>
            <div className="h-2 overflow-hidden rounded-full bg-sunken">
              <div
                className="h-full rounded-full bg-danger"
                style={{ width: `${100 * failed / most}%` }}
              />
            </div>
            {examples?.filter(({ failure_code }) => failure_code === value).map((example) => (
              <p key={example.detail} className="text-xs break-words text-ink-muted">
                {t("operator.failures.times", { count: example.photos })} {example.detail}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Chart>
  );
}
