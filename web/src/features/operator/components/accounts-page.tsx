import UserSearch from "icon:user-search";
import { type FormEvent, type ReactNode, useState } from "react";
import { useSearchParams } from "react-router";
import { useFormatter, useTranslations } from "use-intl";
import { Badge } from "@/components/ui/badge.tsx";
import { Button } from "@/components/ui/button.tsx";
import { Card } from "@/components/ui/card.tsx";
import { EmptyState } from "@/components/ui/empty-state.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { type Account, useAccount } from "../api/accounts.ts";
import { AccountLedger } from "./account-ledger.tsx";
import { GrantCredits } from "./grant-credits.tsx";

/** One account at a time, by its whole address or id: its credits and its ledger, no pictures. */
export function AccountsPage(): ReactNode {
  const t = useTranslations("operator.accounts");
  const [parameters, setParameters] = useSearchParams();
  const wanted = parameters.get("find") ?? "";
  const { data: account, error, isLoading, refetch } = useAccount(wanted);
  return (
    <div className="grid grid-cols-1 gap-8">
      <FindForm
        key={wanted}
        wanted={wanted}
        onFind={(text) => setParameters(text ? { find: text } : {})}
      />
      {wanted === "" && (
        <EmptyState icon={UserSearch} title={t("empty.title")} text={t("empty.text")} />
      )}
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {isLoading && <Skeleton className="h-60 rounded-card" />}
      {account === null && (
        <EmptyState icon={UserSearch} title={t("nobody.title")} text={t("nobody.text")} />
      )}
      {account && <FoundAccount key={account.user_id} account={account} />}
    </div>
  );
}

interface FindFormProps {
  wanted: string;
  onFind: (text: string) => void;
}

function FindForm({ wanted, onFind }: FindFormProps): ReactNode {
  const t = useTranslations("operator.accounts");
  const [text, setText] = useState(wanted);
  function submit(event: FormEvent): void {
    event.preventDefault();
    onFind(text.trim());
  }
  return (
    <form role="search" aria-label={t("find")} onSubmit={submit} className="grid max-w-2xl gap-3">
      <Field label={t("label")} hint={t("hint")}>
        {(control) => (
          <div className="flex gap-2">
            <Input
              {...control}
              type="search"
              autoComplete="off"
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
            <Button type="submit" className="h-12">{t("search")}</Button>
          </div>
        )}
      </Field>
    </form>
  );
}

function FoundAccount({ account }: { account: Account }): ReactNode {
  const t = useTranslations("operator.accounts");
  const format = useFormatter();
  const date = (iso: string | null): string =>
    iso === null ? t("never") : format.dateTime(new Date(iso), "shortDay");
  const withHeld = (credits: number, held: number): string =>
    held > 0 ? t("withHeld", { count: credits, held }) : format.number(credits);
  const facts: [string, string][] = [
    [t("kinds.generation"), withHeld(account.credits, account.credits_held)],
    [t("kinds.training"), withHeld(account.training_credits, account.training_credits_held)],
    [t("people"), format.number(account.people)],
    [t("portraits"), format.number(account.portraits)],
    [t("openPortraits"), format.number(account.open_portraits)],
    [t("since"), date(account.created_at)],
    [t("lastSignIn"), date(account.last_sign_in_at)],
  ];
  return (
    <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="grid grid-cols-1 gap-6 lg:order-last">
        <Card className="grid gap-4">
          <div className="grid gap-1">
            <h2 className="font-semibold tracking-tight break-words">{account.email}</h2>
            <code className="text-xs break-all text-ink-muted">{account.user_id}</code>
            {account.is_operator && (
              <span>
                <Badge tone="accent">{t("operator")}</Badge>
              </span>
            )}
          </div>
          <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-2 text-[0.9375rem]">
            {facts.map(([name, value]) => (
              <div key={name} className="contents">
                <dt className="text-ink-muted">{name}</dt>
                <dd className="text-right tabular-nums">{value}</dd>
              </div>
            ))}
          </dl>
        </Card>
        <GrantCredits userId={account.user_id} />
      </div>
      <AccountLedger userId={account.user_id} />
    </div>
  );
}
