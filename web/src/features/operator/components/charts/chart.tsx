import { type ReactNode, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { cn } from "@/lib/cn.ts";

interface ChartProps {
  title: string;
  hint?: string;
  /** Beside the title, such as what it is about. */
  aside?: ReactNode;
  /** The drawing. It is hidden from screen readers, which read the table. */
  children: ReactNode;
  table: TableProps;
  className?: string;
}

/** A picture of figures, and the same as a table: for screen readers always, for all on demand. */
export function Chart(
  { title, hint, aside, children, table, className }: ChartProps,
): ReactNode {
  const t = useTranslations("operator.chart");
  const id = useId();
  const [isTable, setIsTable] = useState(false);
  return (
    <section
      aria-labelledby={id}
      className={cn(
        "grid min-w-0 grid-cols-1 content-start gap-4 rounded-card border border-line bg-surface p-5 sm:p-6",
        className,
      )}
    >
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="grid gap-0.5">
          <h3 id={id} className="font-semibold tracking-tight">{title}</h3>
          {hint && <p className="text-sm text-ink-muted">{hint}</p>}
        </div>
        <div className="flex items-center gap-2">
          {aside}
          <button
            type="button"
            aria-pressed={isTable}
            onClick={() => setIsTable(!isTable)}
            className="h-9 rounded-full px-3.5 text-sm font-medium text-ink-muted hover:bg-sunken hover:text-ink aria-pressed:bg-sunken aria-pressed:text-ink"
          >
            {t("asTable")}
            <span className="sr-only">: {title}</span>
          </button>
        </div>
      </div>
      {!isTable && <div aria-hidden className="min-w-0">{children}</div>}
      <div
        className={cn(isTable ? "max-h-96 overflow-auto rounded-control" : "sr-only")}
        tabIndex={isTable ? 0 : undefined}
        role={isTable ? "group" : undefined}
        aria-labelledby={isTable ? id : undefined}
      >
        <FigureTable {...table} caption={title} />
      </div>
    </section>
  );
}

interface TableProps {
  head: string[];
  /** The first cell of each names its row. */
  rows: string[][];
}

function FigureTable({ head, rows, caption }: TableProps & { caption: string }): ReactNode {
  const [first, ...others] = head;
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead className="text-left text-ink-muted">
        <tr className="border-b border-line">
          <th scope="col" className="py-2 pr-4 font-medium">{first}</th>
          {others.map((name) => (
            <th key={name} scope="col" className="py-2 pl-4 text-right font-medium">{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...values]) => (
          <tr key={name} className="border-b border-line last:border-b-0">
            <th scope="row" className="py-2 pr-4 text-left font-normal">{name}</th>
            {values.map((value, index) => (
              <td key={head[index + 1]} className="py-2 pl-4 text-right tabular-nums">{value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
