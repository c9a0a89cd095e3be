import ArrowDown from "icon:arrow-down";
import ArrowUp from "icon:arrow-up";
import Plus from "icon:plus";
import Shapes from "icon:shapes";
import { type ReactNode, useState } from "react";
import { toast } from "sonner";
import { useLocale, useTranslations } from "use-intl";
import { Badge } from "@/components/ui/badge.tsx";
import { Button } from "@/components/ui/button.tsx";
import { ConfirmDialog } from "@/components/ui/dialog.tsx";
import { EmptyState } from "@/components/ui/empty-state.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { IconButton } from "@/components/ui/icon-button.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { StyleImage } from "@/features/styles/style-image.tsx";
import { styleName } from "@/features/styles/style-name.ts";
import { cn } from "@/lib/cn.ts";
import { useErrorText } from "@/lib/errors/use-error-text.ts";
import { type DeskStyle, useDeskStyles, useOfferStyle, useOrderStyles } from "../api/styles.ts";
import { StyleForm } from "./style-form.tsx";

/** The catalogue: what it shows, what Gemini is asked for, and in which order. */
export function StylesPage(): ReactNode {
  const t = useTranslations("operator.styles");
  const { data: styles, error, isPending, refetch } = useDeskStyles();
  const [edited, setEdited] = useState<DeskStyle | "new" | null>(null);
  const [retired, setRetired] = useState<DeskStyle | null>(null);
  const move = useMove(styles ?? []);
  return (
    <div className="grid grid-cols-1 gap-6">
      <div className="flex justify-end">
        <Button onClick={() => setEdited("new")} disabled={!styles}>
          <Plus aria-hidden />
          {t("add")}
        </Button>
      </div>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {isPending && <Skeleton className="h-96 rounded-card" />}
      {styles?.length === 0 && (
        <EmptyState icon={Shapes} title={t("none.title")} text={t("none.text")} />
      )}
      {styles && styles.length > 0 && (
        <ol className="divide-y divide-line rounded-card border border-line bg-surface">
          {styles.map((style, index) => (
            <StyleLine
              key={style.id}
              style={style}
              isFirst={index === 0}
              isLast={index === styles.length - 1}
              isMoving={move.isPending}
              onMove={(by) => move.by(index, by)}
              onEdit={() => setEdited(style)}
              onRetire={() => setRetired(style)}
            />
          ))}
        </ol>
      )}
      {styles && edited && (
        <StyleForm
          style={edited === "new" ? null : edited}
          taken={styles.map(({ id }) => id)}
          onClose={() => setEdited(null)}
        />
      )}
      <RetireDialog style={retired} onClose={() => setRetired(null)} />
      <p role="status" className="sr-only">{move.told}</p>
    </div>
  );
}

/** Moves a style by a place, and says where it is then. */
function useMove(styles: DeskStyle[]) {
  const t = useTranslations("operator.styles");
  const locale = useLocale();
  const errorText = useErrorText();
  const { mutate, isPending } = useOrderStyles();
  const [told, setTold] = useState("");
  function by(index: number, places: 1 | -1): void {
    const moved = styles[index];
    if (!moved) return;
    const ids = styles.map(({ id }) => id).toSpliced(index, 1).toSpliced(
      index + places,
      0,
      moved.id,
    );
    mutate(ids, {
      onSuccess: () =>
        setTold(t("moved", {
          name: styleName(moved, locale),
          place: index + places + 1,
          count: styles.length,
        })),
      onError: (error) => toast.error(errorText(error).title),
    });
  }
  return { by, isPending, told };
}

interface StyleLineProps {
  style: DeskStyle;
  isFirst: boolean;
  isLast: boolean;
  isMoving: boolean;
  onMove: (by: 1 | -1) => void;
  onEdit: () => void;
  onRetire: () => void;
}

function StyleLine(
  { style, isFirst, isLast, isMoving, onMove, onEdit, onRetire }: StyleLineProps,
): ReactNode {
  const t = useTranslations("operator.styles");
  const locale = useLocale();
  const errorText = useErrorText();
  const offer = useOfferStyle();
  const name = styleName(style, locale);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-3 p-3 sm:px-5">
      <StyleImage
        style={style}
        sizes="48px"
        className={cn("w-12 shrink-0 rounded-lg", !style.active && "opacity-40")}
      />
      <div className="grid min-w-40 flex-1 gap-0.5">
        <p className="flex flex-wrap items-center gap-2">
          <span className="font-medium">{name}</span>
          {!style.active && <Badge>{t("retired")}</Badge>}
        </p>
        <p className="text-sm text-ink-muted">
          {t(`categories.${style.category}`)} · <code>{style.id}</code>
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-1.5">
        <IconButton
          label={t("up", { name })}
          disabled={isFirst || isMoving}
          onClick={() => onMove(-1)}
        >
          <ArrowUp aria-hidden />
        </IconButton>
        <IconButton
          label={t("down", { name })}
          disabled={isLast || isMoving}
          onClick={() => onMove(1)}
        >
          <ArrowDown aria-hidden />
        </IconButton>
        <Button variant="secondary" size="sm" onClick={onEdit}>
          {t("edit")}
          <span className="sr-only">{name}</span>
        </Button>
        {style.active
          ? (
            <Button variant="outline" size="sm" onClick={onRetire}>
              {t("retire")}
              <span className="sr-only">{name}</span>
            </Button>
          )
          : (
            <Button
              variant="outline"
              size="sm"
              pending={offer.isPending}
              onClick={() =>
                offer.mutate({ style_id: style.id, active: true }, {
                  onSuccess: () => toast.success(t("offered", { name })),
                  onError: (error) => toast.error(errorText(error).title),
                })}
            >
              {t("offer")}
              <span className="sr-only">{name}</span>
            </Button>
          )}
      </div>
    </li>
  );
}

function RetireDialog(
  { style, onClose }: { style: DeskStyle | null; onClose: () => void },
): ReactNode {
  const t = useTranslations("operator.styles");
  const locale = useLocale();
  const { mutate, isPending, error, reset } = useOfferStyle();
  const name = style ? styleName(style, locale) : "";
  function close(): void {
    reset();
    onClose();
  }
  return (
    <ConfirmDialog
      open={style !== null}
      onOpenChange={close}
      title={t("retireTitle", { name })}
      text={t("retireText")}
      action={t("retire")}
      danger
      pending={isPending}
      onConfirm={() =>
        style && mutate({ style_id: style.id, active: false }, {
          onSuccess: () => {
            close();
            toast.success(t("retiredNow", { name }));
          },
        })}
    >
      <ErrorNotice error={error} />
    </ConfirmDialog>
  );
}
