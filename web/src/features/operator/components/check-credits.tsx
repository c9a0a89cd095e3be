import CircleCheck from "icon:circle-check";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useFormatter, useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { Card } from "@/components/ui/card.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { paths } from "@/config/paths.ts";
import { useCheckCredits } from "../api/check-credits.ts";

/** Compares all balances with their ledgers, on demand. */
export function CheckCredits(): ReactNode {
  const t = useTranslations("operator.money");
  const format = useFormatter();
  const { mutate, data: wrong, isPending, error } = useCheckCredits();
  return (
    <Card className="grid content-start gap-4">
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div className="grid max-w-prose gap-0.5">
          <h3 className="font-semibold tracking-tight">{t("checkTitle")}</h3>
          <p className="text-sm text-ink-muted">{t("checkText")}</p>
        </div>
        <Button variant="secondary" size="sm" pending={isPending} onClick={() => mutate()}>
          {t("check")}
        </Button>
      </div>
      <ErrorNotice error={error} />
      <div role="status" className="grid gap-3">
        {wrong?.length === 0 && (
          <p className="flex items-center gap-2 font-medium text-success">
            <CircleCheck aria-hidden className="size-5" />
            {t("addsUp")}
          </p>
        )}
        {wrong && wrong.length > 0 && (
          <>
            <p className="font-medium text-danger">{t("wrong", { count: wrong.length })}</p>
            <ul className="grid gap-1 text-sm">
              {wrong.map((account) => (
                <li key={account.user_id + account.kind} className="flex flex-wrap gap-x-4">
                  <Link
                    to={paths.operator.getHref("accounts", account.user_id)}
                    className="underline underline-offset-4"
                  >
                    <code>{account.user_id}</code>
                  </Link>
                  <span className="tabular-nums">
                    {t("balance")} {format.number(account.credits)} · {t("ledger")}{" "}
                    {format.number(account.ledger_total)} · {t("held")}{" "}
                    {format.number(account.credits_held)} · {t("open")}{" "}
                    {format.number(account.held_total)}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Card>
  );
}
