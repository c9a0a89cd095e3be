import type { ReactNode } from "react";
import { Link } from "react-router";
import { useFormatter, useTranslations } from "use-intl";
import { Card } from "@/components/ui/card.tsx";
import { paths } from "@/config/paths.ts";
import { inUnits } from "@/features/buying/price.ts";
import type { DayFigures } from "../api/get-days.ts";
import type { MoneyIn } from "../api/get-money.ts";
import { DayChart } from "./charts/day-chart.tsx";

/** What was paid on each day, and what is left of it after Gemini. */
export function MoneyCharts({ days, money }: { days: DayFigures[]; money: MoneyIn[] }): ReactNode {
  const t = useTranslations("operator.income");
  const format = useFormatter();
  const currencies = [...new Set(money.map(({ currency }) => currency))].toSorted();
  return (
    <>
      {(currencies.length > 0 ? currencies : ["usd"]).map((currency) => {
        const paidOn = new Map(
          money.filter((one) => one.currency === currency).map((one) => [one.day, one]),
        );
        const values = (of: "amount" | "withdrawn"): number[] =>
          days.map(({ day }) => inUnits(paidOn.get(day)?.[of] ?? 0, currency));
        return (
          <DayChart
            key={currency}
            title={currencies.length > 1 ? `${t("title")} · ${currency.toUpperCase()}` : t("title")}
            hint={t("hint")}
            days={days.map(({ day }) => day)}
            kind="bars"
            format={(value) => format.number(value, { style: "currency", currency })}
            total={sum}
            series={[
              { label: t("paid"), colour: "success", values: values("amount") },
              { label: t("withdrawn"), colour: "danger", values: values("withdrawn") },
            ]}
          />
        );
      })}
      <Margin days={days} money={money} />
    </>
  );
}

function Margin({ days, money }: { days: DayFigures[]; money: MoneyIn[] }): ReactNode {
  const t = useTranslations("operator.income");
  const format = useFormatter();
  const dollars = (value: number): string =>
    format.number(value, { style: "currency", currency: "USD" });
  const unknown = new Set(
    money.filter(({ net_usd }) => net_usd === null).map(({ currency }) => currency.toUpperCase()),
  );
  const net = sum(money.map(({ net_usd }) => net_usd ?? 0));
  const cost = sum(days.map(({ cost_usd }) => cost_usd));
  return (
    <Card className="grid content-start gap-4">
      <div className="grid gap-0.5">
        <h3 className="font-semibold tracking-tight">{t("margin")}</h3>
        <p className="text-sm text-ink-muted">{t("marginHint")}</p>
      </div>
      <dl className="grid gap-2 tabular-nums">
        {unknown.size === 0 && <Line name={t("net")} value={dollars(net)} />}
        <Line name={t("cost")} value={dollars(-cost)} />
        {unknown.size === 0 && (
          <Line
            name={t("margin")}
            value={dollars(net - cost)}
            className="border-t border-line pt-3 text-lg font-semibold"
          />
        )}
      </dl>
      {unknown.size > 0 && (
        <p>
          {t("noRate", {
            setting: "dollar_rates",
            currencies: format.list(unknown),
          })}{" "}
          <Link to={paths.operator.getHref("settings")} className="underline underline-offset-4">
            {t("toSettings")}
          </Link>
        </p>
      )}
    </Card>
  );
}

function Line(
  { name, value, className = "" }: { name: string; value: string; className?: string },
): ReactNode {
  return (
    <div className={`flex flex-wrap items-baseline justify-between gap-x-6 ${className}`}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function sum(values: number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
