import { type ReactNode, useState } from "react";
import { useFormatter, useLocale, useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { Section } from "@/components/ui/section.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { useStyles } from "@/features/styles/api/get-styles.ts";
import { styleName } from "@/features/styles/style-name.ts";
import {
  type MonthFigures,
  type StyleFigures,
  useCreditsByMonth,
  usePortraitsByStyle,
} from "../api/get-figures.ts";

/** What one has made, by style, what of it is kept, and the credits of each month. */
export function Figures(): ReactNode {
  const t = useTranslations("credits.figures");
  const styles = usePortraitsByStyle();
  const months = useCreditsByMonth("generation");
  const made = sum(styles.data, ({ made }) => made);
  const kept = sum(styles.data, ({ kept }) => kept);
  return (
    <Section title={t("title")}>
      <ErrorNotice error={styles.error} onRetry={() => void styles.refetch()} />
      {styles.isPending && <Skeleton className="h-64 rounded-card" />}
      {styles.data && made === 0 && <p className="text-ink-muted">{t("none")}</p>}
      {styles.data && made > 0 && (
        <div className="grid divide-y divide-line rounded-card border border-line bg-surface">
          <dl className="grid grid-cols-3 divide-x divide-line">
            <Figure name={t("made")} value={made} />
            <Figure name={t("kept")} value={kept} />
            <Figure name={t("deleted")} value={made - kept} />
          </dl>
          <ByStyle styles={styles.data} />
          <ErrorNotice error={months.error} onRetry={() => void months.refetch()} />
          {months.data && <ByMonth months={months.data} />}
        </div>
      )}
    </Section>
  );
}

function Figure({ name, value }: { name: string; value: number }): ReactNode {
  const format = useFormatter();
  return (
    <div className="grid content-start gap-1 p-4 sm:px-6">
      <dt className="text-sm text-ink-muted">{name}</dt>
      <dd className="font-display text-[1.75rem] leading-none tabular-nums">
        {format.number(value)}
      </dd>
    </div>
  );
}

/** How many styles are shown before one asks for all. */
const FEW = 5;

function ByStyle({ styles }: { styles: StyleFigures[] }): ReactNode {
  const t = useTranslations("credits.figures");
  const locale = useLocale();
  const { data: known } = useStyles();
  const [isAll, setIsAll] = useState(false);
  const most = Math.max(...styles.map(({ made }) => made));
  const nameOf = (id: string): string => {
    const style = known?.find((one) => one.id === id);
    return style ? styleName(style, locale) : t("goneStyle");
  };
  return (
    <div className="grid gap-3 p-4 sm:p-6">
      <h3 className="text-sm font-semibold">{t("byStyle")}</h3>
      <ol className="grid gap-3">
        {styles.slice(0, isAll ? undefined : FEW).map(({ style_id, made, kept }) => (
          <li key={style_id} className="grid gap-1">
            <p className="flex items-baseline justify-between gap-4 text-[0.9375rem]">
              <span className="min-w-0 truncate font-medium">{nameOf(style_id)}</span>
              <span className="shrink-0 text-sm text-ink-muted tabular-nums">
                {t("of", { made, kept })}
              </span>
            </p>
            <Bar share={made / most} part={kept / most} />
          </li>
        ))}
      </ol>
      {styles.length > FEW && (
        <Button
          variant="outline"
          size="sm"
          className="justify-self-start"
          aria-expanded={isAll}
          onClick={() => setIsAll(!isAll)}
        >
          {isAll ? t("fewer") : t("all", { count: styles.length })}
        </Button>
      )}
    </div>
  );
}

function ByMonth({ months }: { months: MonthFigures[] }): ReactNode {
  const t = useTranslations("credits.figures");
  const format = useFormatter();
  return (
    <table className="w-full text-[0.9375rem] tabular-nums">
      <caption className="p-4 pb-1 text-left text-sm font-semibold sm:px-6 sm:pt-6">
        {t("byMonth")}
      </caption>
      <thead>
        <tr className="text-sm text-ink-muted">
          <th scope="col" className="px-4 py-2 text-left font-medium sm:pl-6">{t("month")}</th>
          <th scope="col" className="px-2 py-2 text-right font-medium">{t("used")}</th>
          <th scope="col" className="px-4 py-2 text-right font-medium sm:pr-6">{t("received")}</th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, used, received }) => (
          <tr key={month} className="border-t border-line">
            <th
              scope="row"
              className="px-4 py-2.5 text-left font-normal first-letter:uppercase sm:pl-6"
            >
              {format.dateTime(new Date(`${month}T12:00:00Z`), {
                month: "long",
                year: "numeric",
                timeZone: "UTC",
              })}
            </th>
            <td className="px-2 py-2.5 text-right">{format.number(used)}</td>
            <td className="px-4 py-2.5 text-right sm:pr-6">{format.number(received)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The words beside it say the same. */
function Bar({ share, part }: { share: number; part: number }): ReactNode {
  return (
    <span aria-hidden className="relative block h-2 overflow-hidden rounded-full bg-sunken">
      <span
        style={{ width: `${100 * share}%` }}
        className="absolute inset-y-0 left-0 rounded-full bg-line-strong"
      />
      <span
        style={{ width: `${100 * part}%` }}
        className="absolute inset-y-0 left-0 rounded-full bg-focus"
      />
    </span>
  );
}

function sum<Row>(rows: Row[] | undefined, of: (row: Row) => number): number {
  return (rows ?? []).reduce((all, row) => all + of(row), 0);
}
