import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { TextLink } from "@/components/ui/text-link.tsx";
import { paths } from "@/config/paths.ts";
import { type OwnReceipt, useReceipts } from "../api/get-receipts.ts";
import { SettingsCard } from "./settings-card.tsx";

/** The receipts of what the user has deleted; nothing where there is none. */
export function Receipts(): ReactNode {
  const t = useTranslations("settings.receipts");
  const { data: receipts } = useReceipts();
  if (!receipts?.length) return null;
  return (
    <SettingsCard title={t("title")} text={t("text")}>
      <ul className="divide-y divide-line border-y border-line">
        {receipts.map((receipt) => <ReceiptLine key={receipt.id} receipt={receipt} />)}
      </ul>
    </SettingsCard>
  );
}

function ReceiptLine({ receipt }: { receipt: OwnReceipt }): ReactNode {
  const t = useTranslations("settings.receipts");
  const format = useFormatter();
  const { token, kind, created_at, files, removed, finished_at } = receipt;
  const date = format.dateTime(new Date(created_at), "dayWithYear");
  const name = t(kind === "account" ? "account" : "model", { date });
  return (
    <li className="grid gap-0.5 py-2.5">
      {token ? <TextLink to={paths.receipt.getHref(token)}>{name}</TextLink> : <span>{name}</span>}
      <span className="text-sm text-ink-muted tabular-nums">
        {finished_at ? t("done", { count: files }) : t("going", { removed, files })}
      </span>
    </li>
  );
}
