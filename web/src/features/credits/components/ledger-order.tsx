import ChevronDown from "icon:chevron-down";
import ImageIcon from "icon:image";
import { type ReactNode, useId, useState } from "react";
import { useFormatter, useLocale, useTranslations } from "use-intl";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { useStyles } from "@/features/styles/api/get-styles.ts";
import { styleName } from "@/features/styles/style-name.ts";
import { cn } from "@/lib/cn.ts";
import { publicUrl } from "@/lib/public-url.ts";
import type { LedgerEntry } from "../api/get-credit-history.ts";
import { useOrderLines } from "../api/get-order-lines.ts";
import { LedgerAmount, LedgerLine } from "./ledger-line.tsx";

interface LedgerOrderProps {
  entry: LedgerEntry;
  orderId: string;
}

/** The portraits of one order as one entry, which opens to a line for each. */
export function LedgerOrder({ entry, orderId }: LedgerOrderProps): ReactNode {
  const t = useTranslations("credits.order");
  const format = useFormatter();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const styles = useStyleNames(entry.style_ids);
  const time = format.dateTime(new Date(entry.created_at), "time");
  return (
    <li>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
        className="flex min-h-16 w-full items-center gap-4 rounded-control py-2.5 text-left"
      >
        <Thumbnails entry={entry} />
        <span className="grid min-w-0 flex-1">
          <span className="flex items-center gap-1.5 leading-snug font-medium">
            {t("portraits", { count: entry.lines })}
            <ChevronDown
              aria-hidden
              className={cn("size-4 text-ink-muted transition-transform", isOpen && "rotate-180")}
            />
          </span>
          <span className="truncate text-sm text-ink-muted">
            {[time, ...styles].join(" · ")}
          </span>
        </span>
        <LedgerAmount amount={entry.amount} balance={entry.balance_after} />
      </button>
      <div id={id} hidden={!isOpen} className="mb-3 ml-5 border-l-2 border-line pl-4">
        {isOpen && <Lines orderId={orderId} count={entry.lines} />}
      </div>
    </li>
  );
}

function Lines({ orderId, count }: { orderId: string; count: number }): ReactNode {
  const lines = useOrderLines(orderId);
  if (lines.isPending) {
    return (
      <div className="grid gap-2">
        {Array.from({ length: count }, (_, n) => <Skeleton key={n} className="h-14" />)}
      </div>
    );
  }
  if (!lines.data) {
    return <ErrorNotice error={lines.error} onRetry={() => void lines.refetch()} />;
  }
  return (
    <ul className="divide-y divide-line">
      {lines.data.map((line) => <LedgerLine key={line.id} entry={line} />)}
    </ul>
  );
}

/** The newest portrait, with another behind it. */
function Thumbnails({ entry }: { entry: LedgerEntry }): ReactNode {
  const [front, behind] = entry.photos
    .map(({ thumbnail_url }) => publicUrl("generated-photos", thumbnail_url));
  const classes = "absolute size-9 rounded-xl border-2 border-canvas bg-sunken object-cover";
  return (
    <span aria-hidden className="relative size-11 shrink-0">
      {behind && (
        <img
          src={behind}
          alt=""
          loading="lazy"
          className={cn(classes, "top-0 right-0")}
        />
      )}
      {front
        ? <img src={front} alt="" loading="lazy" className={cn(classes, "bottom-0 left-0")} />
        : (
          <span className="grid size-11 place-items-center rounded-xl bg-sunken">
            <ImageIcon className="size-5 text-ink-muted" />
          </span>
        )}
    </span>
  );
}

/** In the language of the page, those that are known. */
function useStyleNames(ids: readonly string[]): string[] {
  const locale = useLocale();
  const { data: styles = [] } = useStyles();
  return ids.flatMap((id) => {
    const style = styles.find((one) => one.id === id);
    return style ? [styleName(style, locale)] : [];
  });
}
