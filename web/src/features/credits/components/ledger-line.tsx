import Gift from "icon:gift";
import ImageIcon from "icon:image";
import Scale from "icon:scale";
import ScanFace from "icon:scan-face";
import ShoppingBag from "icon:shopping-bag";
import Undo from "icon:undo-2";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useFormatter, useLocale, useTranslations } from "use-intl";
import type { Enums } from "@shared/database.types.ts";
import type { IconType } from "@/components/ui/icon.tsx";
import { paths } from "@/config/paths.ts";
import { useStyles } from "@/features/styles/api/get-styles.ts";
import { styleName } from "@/features/styles/style-name.ts";
import { cn } from "@/lib/cn.ts";
import { publicUrl } from "@/lib/public-url.ts";
import type { OrderLine } from "../api/get-order-lines.ts";

const icons: Record<Enums<"credit_type">, IconType> = {
  signup: Gift,
  grant: Gift,
  adjustment: Scale,
  training: ScanFace,
  generation: ImageIcon,
  purchase: ShoppingBag,
  reversal: Undo,
};

/** What a line shows of one change of the balance. */
export type LedgerLineEntry = Pick<
  OrderLine,
  | "type"
  | "kind"
  | "amount"
  | "balance_after"
  | "created_at"
  | "description"
  | "related_style_id"
  | "model_name"
  | "photo"
>;

/** One change of the balance in words, with its photo while that exists. */
export function LedgerLine({ entry }: { entry: LedgerLineEntry }): ReactNode {
  const t = useTranslations("credits");
  const format = useFormatter();
  const words = useEntryWords(entry);
  const time = format.dateTime(new Date(entry.created_at), "time");
  return (
    <li className="flex min-h-16 items-center gap-4 py-2.5">
      <Picture entry={entry} words={words} />
      <div className="min-w-0 flex-1">
        <p className="line-clamp-2 leading-snug font-medium break-words">{words}</p>
        <p className="text-sm text-ink-muted">
          {entry.type === "generation" ? time : `${time} · ${t(`kinds.${entry.kind}.name`)}`}
        </p>
      </div>
      <LedgerAmount amount={entry.amount} balance={entry.balance_after} />
    </li>
  );
}

/** How much was given or taken, and what was left afterwards. */
export function LedgerAmount(
  { amount, balance }: { amount: number; balance: number },
): ReactNode {
  const t = useTranslations("credits");
  const format = useFormatter();
  return (
    <span className="grid text-right tabular-nums">
      <span className={cn("font-semibold", amount > 0 && "text-success")}>
        {format.number(amount, "signed").replace("-", "−")}
      </span>
      <span className="text-sm text-ink-muted">{t("balanceAfter", { count: balance })}</span>
    </span>
  );
}

function Picture({ entry, words }: { entry: LedgerLineEntry; words: string }): ReactNode {
  const t = useTranslations("credits.entry");
  const Icon = icons[entry.type];
  const classes = "grid size-11 shrink-0 place-items-center overflow-hidden rounded-xl bg-sunken";
  if (!entry.photo) {
    return (
      <span className={classes}>
        <Icon aria-hidden className="size-5 text-ink-muted" />
      </span>
    );
  }
  const src = publicUrl("generated-photos", entry.photo.thumbnail_url);
  return (
    <Link
      to={paths.gallery.getHref(entry.photo.id)}
      aria-label={t("openPhoto", { entry: words })}
      className={classes}
    >
      {src && <img src={src} alt="" loading="lazy" className="size-full object-cover" />}
    </Link>
  );
}

/** In the language of the page, by what the line names; a style that is gone, as it was written. */
function useEntryWords(entry: LedgerLineEntry): string {
  const t = useTranslations("credits.entry");
  const locale = useLocale();
  const { data: styles } = useStyles();
  switch (entry.type) {
    case "generation": {
      if (!styles) return t("generation");
      const style = styles.find(({ id }) => id === entry.related_style_id);
      return style ? t("generationIn", { style: styleName(style, locale) }) : entry.description;
    }
    case "training":
      return entry.model_name === null
        ? t("training")
        : t("trainingOf", { name: entry.model_name });
    case "signup":
      return t("signup");
    case "purchase":
      return t("purchase");
    case "reversal":
      return t(entry.amount < 0 ? "reversal" : "reversalUndone");
    case "grant":
    case "adjustment":
      return entry.description || t(entry.type);
  }
}
