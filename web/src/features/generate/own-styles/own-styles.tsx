import ImagePlus from "icon:image-plus";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { EmptyState } from "@/components/ui/empty-state.tsx";
import { InlineAlert } from "@/components/ui/inline-alert.tsx";
import { Spinner } from "@/components/ui/spinner.tsx";
import type { Style } from "@/features/styles/api/get-styles.ts";
import { cn } from "@/lib/cn.ts";
import { styleGridClasses } from "../components/style-card.tsx";
import { AddOwnStyle } from "./add-own-style.tsx";
import { DeleteOwnStyle, OwnStyleMenu } from "./own-style-menu.tsx";

interface OwnStylesProps {
  /** All of one's own. */
  styles: readonly Style[];
  /** Those of them that are on offer and fit what is searched for. */
  shown: readonly Style[];
  /** The most that can be kept. */
  max: number;
  /** The card of a style to pick. */
  card: (style: Style, index: number) => ReactNode;
}

/** Styles of one's own: to pick, to add, to rename and to delete. */
export function OwnStyles({ styles, shown, max, card }: OwnStylesProps): ReactNode {
  const t = useTranslations("ownStyles");
  const [isAdding, setIsAdding] = useState(false);
  const preparing = styles.filter(({ status }) => status === "preparing");
  const refused = styles.filter(({ status }) => status === "refused");
  const isFull = styles.length - refused.length >= max;
  return (
    <div className="grid gap-4">
      {refused.map((style) => <RefusedStyle key={style.id} style={style} />)}
      {styles.length === 0
        ? (
          <EmptyState
            icon={ImagePlus}
            title={t("empty.title")}
            text={t("empty.text")}
            action={<Button onClick={() => setIsAdding(true)}>{t("add.open")}</Button>}
          />
        )
        : (
          <ul className={styleGridClasses}>
            <li>
              <button
                type="button"
                disabled={isFull}
                onClick={() => setIsAdding(true)}
                className="grid w-full cursor-pointer gap-2 rounded-tile text-left outline-offset-6 disabled:cursor-default disabled:opacity-45"
              >
                <span className="grid aspect-3/4 place-items-center rounded-tile border-2 border-dashed border-line text-ink-muted">
                  <ImagePlus aria-hidden className="size-7" />
                </span>
                <span className="px-0.5 text-sm leading-snug font-medium">{t("add.open")}</span>
              </button>
            </li>
            {preparing.map((style) => (
              <li key={style.id} className="relative grid content-start gap-2">
                <PreparingTile />
                <span className="line-clamp-2 px-0.5 text-sm leading-snug font-medium">
                  {style.name}
                </span>
                <OwnStyleMenu style={style} />
              </li>
            ))}
            {shown.map((style, index) => (
              <li key={style.id} className="relative">
                {card(style, index)}
                <OwnStyleMenu style={style} />
              </li>
            ))}
          </ul>
        )}
      {isFull && <p className="text-sm text-ink-muted">{t("full", { max })}</p>}
      <p role="status" className="sr-only">
        {preparing.map(({ name }) => t("preparing.named", { name })).join(" ")}
      </p>
      {isAdding && <AddOwnStyle onClose={() => setIsAdding(false)} />}
    </div>
  );
}

function PreparingTile(): ReactNode {
  const t = useTranslations("ownStyles.preparing");
  return (
    <div
      className={cn(
        "grid aspect-3/4 content-center justify-items-center gap-2 rounded-tile bg-sunken p-2",
        "text-center text-sm text-ink-muted",
      )}
    >
      <Spinner />
      {t("short")}
    </div>
  );
}

/** Why a picture makes no style, and what to do about it. */
function RefusedStyle({ style }: { style: Style }): ReactNode {
  const t = useTranslations("ownStyles.refused");
  const [shown, setShown] = useState<"another" | "remove" | null>(null);
  const close = (): void => setShown(null);
  return (
    <>
      <InlineAlert
        title={t("title", { name: style.name })}
        text={t(`reasons.${reasonOf(style)}`)}
        action={
          <div className="flex flex-wrap gap-2">
            <Button size="sm" variant="secondary" onClick={() => setShown("another")}>
              {t("another")}
            </Button>
            <Button size="sm" variant="ghost" onClick={() => setShown("remove")}>
              {t("remove")}
            </Button>
          </div>
        }
      />
      {shown === "another" && <AddOwnStyle instead={style} onClose={close} />}
      {shown === "remove" && <DeleteOwnStyle style={style} onClose={close} />}
    </>
  );
}

/** Those that mean something to whoever chose a picture. */
const REASONS = [
  "mostly_people",
  "photo_too_small",
  "photo_too_large",
  "photo_unreadable",
  "photo_missing",
  "too_demanding",
] as const;

function reasonOf({ failure_code }: Style): typeof REASONS[number] | "internal" {
  return REASONS.find((reason) => reason === failure_code) ?? "internal";
}
