import ReceiptText from "icon:receipt-text";
import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { EmptyState } from "@/components/ui/empty-state.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { rowsOf } from "@/lib/paged-query.ts";
import { type LedgerEntry, useCreditHistory } from "../api/get-credit-history.ts";
import { groupByDay } from "../group-by-day.ts";
import type { LedgerFilter } from "../ledger-filter.ts";
import { LedgerLine } from "./ledger-line.tsx";
import { LedgerOrder } from "./ledger-order.tsx";

/** The ledger by day, the portraits of an order together, older ones on demand. */
export function Ledger({ filter }: { filter: LedgerFilter }): ReactNode {
  const t = useTranslations("credits");
  const format = useFormatter();
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    useCreditHistory(filter);
  if (isPending) return <LedgerSkeleton />;
  if (!data) return <ErrorNotice error={error} onRetry={() => void refetch()} />;

  const days = groupByDay(rowsOf(data));
  if (days.length === 0) {
    return (
      <EmptyState
        icon={ReceiptText}
        title={t("empty.title")}
        text={t(filter === "all" ? "empty.all" : "empty.filtered")}
      />
    );
  }
  return (
    <div className="grid grid-cols-1 gap-6">
      {days.map((day) => (
        <section key={day.key} className="grid grid-cols-1 gap-1">
          <h3 className="text-sm font-medium text-ink-muted">{format.dateTime(day.date, "day")}</h3>
          <ul className="divide-y divide-line">
            {day.entries.map((entry) => <Entry key={entry.id} entry={entry} />)}
          </ul>
        </section>
      ))}
      <ErrorNotice error={error} onRetry={() => void fetchNextPage()} />
      {hasNextPage
        ? (
          <Button
            variant="secondary"
            className="justify-self-center"
            pending={isFetchingNextPage}
            onClick={() => void fetchNextPage()}
          >
            {t("more")}
          </Button>
        )
        : <p className="text-center text-sm text-ink-muted">{t("end")}</p>}
    </div>
  );
}

/** An order of several portraits opens to their lines; all else is a line itself. */
function Entry({ entry }: { entry: LedgerEntry }): ReactNode {
  const { related_transaction_id: orderId, style_ids, photos } = entry;
  if (entry.lines > 1 && orderId !== null) return <LedgerOrder entry={entry} orderId={orderId} />;
  const line = { ...entry, related_style_id: style_ids[0] ?? null, photo: photos[0] ?? null };
  return <LedgerLine entry={line} />;
}

function LedgerSkeleton(): ReactNode {
  return (
    <div className="grid gap-3">
      {Array.from({ length: 6 }, (_, n) => <Skeleton key={n} className="h-14" />)}
    </div>
  );
}
