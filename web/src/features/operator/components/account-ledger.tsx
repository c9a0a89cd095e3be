import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { Section } from "@/components/ui/section.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { rowsOf } from "@/lib/paged-query.ts";
import { useAccountLedger } from "../api/accounts.ts";

/** Every change of an account's credits, without the names that people gave. */
export function AccountLedger({ userId }: { userId: string }): ReactNode {
  const t = useTranslations("operator.accounts");
  const format = useFormatter();
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    useAccountLedger(userId);
  const lines = rowsOf(data);
  return (
    <Section title={t("ledger")}>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {isPending && <Skeleton className="h-60 rounded-card" />}
      {data && lines.length === 0 && <p className="text-ink-muted">{t("noLines")}</p>}
      {lines.length > 0 && (
        <div
          className="overflow-x-auto rounded-card border border-line bg-surface"
          tabIndex={0}
          role="group"
          aria-label={t("ledger")}
        >
          <table className="w-full text-[0.9375rem]">
            <thead className="text-left text-sm text-ink-muted">
              <tr className="border-b border-line">
                <th scope="col" className="px-4 py-3 font-medium sm:px-5">{t("date")}</th>
                <th scope="col" className="px-4 py-3 font-medium">{t("what")}</th>
                <th scope="col" className="px-4 py-3 text-right font-medium">{t("amount")}</th>
                <th scope="col" className="px-4 py-3 text-right font-medium sm:px-5">
                  {t("balance")}
                </th>
              </tr>
            </thead>
            <tbody className="divide-y divide-line">
              {lines.map((line) => (
                <tr key={line.id}>
                  <td className="px-4 py-2.5 whitespace-nowrap text-ink-muted sm:px-5">
                    {format.dateTime(new Date(line.created_at), {
                      dateStyle: "short",
                      timeStyle: "short",
                    })}
                  </td>
                  <td className="px-4 py-2.5">
                    {t(`types.${line.type}`)}
                    <span className="text-ink-muted">
                      {line.kind === "training" && ` · ${t("kinds.training")}`}
                      {line.note && ` · ${line.note}`}
                    </span>
                  </td>
                  <td className="px-4 py-2.5 text-right tabular-nums">
                    {format.number(line.amount, "signed")}
                  </td>
                  <td className="px-4 py-2.5 text-right text-ink-muted tabular-nums sm:px-5">
                    {format.number(line.balance_after)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {hasNextPage && (
        <Button
          variant="secondary"
          className="justify-self-center"
          pending={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {t("older")}
        </Button>
      )}
    </Section>
  );
}
