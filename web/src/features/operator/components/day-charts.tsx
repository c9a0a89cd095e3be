import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import type { DayFigures } from "../api/get-days.ts";
import { useDuration } from "../use-duration.ts";
import { DayChart } from "./charts/day-chart.tsx";

/** What each day has brought: portraits, waiting, credits and what Gemini cost. */
export function DayCharts({ days }: { days: DayFigures[] }): ReactNode {
  const t = useTranslations("operator");
  const format = useFormatter();
  const duration = useDuration();
  const dates = days.map(({ day }) => day);
  const count = (value: number): string => format.number(value);
  const dollars = (value: number): string =>
    format.number(value, { style: "currency", currency: "USD", maximumFractionDigits: 2 });
  const completed = sum(days.map((day) => day.completed));
  return (
    <>
      <DayChart
        title={t("images.title")}
        hint={t("images.hint")}
        days={dates}
        kind="stack"
        format={count}
        total={sum}
        series={[
          {
            label: t("images.completed"),
            colour: "success",
            values: days.map((day) => day.completed),
          },
          { label: t("images.failed"), colour: "danger", values: days.map((day) => day.failed) },
          {
            label: t("images.cancelled"),
            colour: "muted",
            values: days.map((day) => day.cancelled),
          },
          {
            label: t("images.open"),
            colour: "accent",
            values: days.map((day) => day.asked - day.completed - day.failed - day.cancelled),
          },
        ]}
      />
      <DayChart
        title={t("waits.title")}
        hint={t("waits.hint")}
        days={dates}
        kind="lines"
        format={duration}
        series={[
          { label: t("waits.p50"), colour: "success", values: days.map((day) => day.wait_p50) },
          { label: t("waits.p95"), colour: "accent", values: days.map((day) => day.wait_p95) },
        ]}
      />
      <DayChart
        title={t("money.title")}
        hint={t("money.hint")}
        days={dates}
        kind="bars"
        format={count}
        total={sum}
        series={[
          {
            label: t("money.charged"),
            colour: "success",
            values: days.map((day) => day.credits_charged),
          },
          {
            label: t("money.given"),
            colour: "muted",
            values: days.map((day) => day.credits_given),
          },
        ]}
      />
      <DayChart
        title={t("money.cost")}
        hint={completed > 0
          ? t("money.each", {
            cost: format.number(sum(days.map((day) => day.cost_usd)) / completed, {
              style: "currency",
              currency: "USD",
              maximumFractionDigits: 4,
            }),
          })
          : undefined}
        days={dates}
        kind="bars"
        format={dollars}
        total={sum}
        series={[
          { label: t("money.cost"), colour: "accent", values: days.map((day) => day.cost_usd) },
        ]}
      />
    </>
  );
}

function sum(values: number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
