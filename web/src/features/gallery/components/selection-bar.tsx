import Download from "icon:download";
import Heart from "icon:heart";
import ListChecks from "icon:list-checks";
import Trash2 from "icon:trash";
import X from "icon:x";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { IconButton } from "@/components/ui/icon-button.tsx";

interface SelectionBarProps {
  /** How many are selected. */
  count: number;
  isAllSelected: boolean;
  /** Whether every selected photo is a favourite. */
  areFavorites: boolean;
  /** All are being loaded so that they can be selected. */
  isSelectingAll: boolean;
  onAll: () => void;
  onNone: () => void;
  onFavorite: () => void;
  onDownload: () => void;
  onDelete: () => void;
  onEnd: () => void;
}

/** What can be done with the selected photos, floating over the grid. */
export function SelectionBar(props: SelectionBarProps): ReactNode {
  const t = useTranslations("gallery");
  const isEmpty = props.count === 0;
  return (
    <div
      role="toolbar"
      aria-label={t("select.toolbar")}
      onKeyDown={(event) => event.key === "Escape" && props.onEnd()}
      className="fixed inset-x-4 bottom-[calc(4.75rem+env(safe-area-inset-bottom))] z-30 mx-auto flex max-w-xl animate-rise items-center gap-1 rounded-full border border-line bg-surface p-1.5 shadow-lifted md:bottom-6"
    >
      <IconButton label={t("select.end")} onClick={props.onEnd}>
        <X aria-hidden />
      </IconButton>
      <p aria-live="polite" className="min-w-0 flex-1 px-1 text-sm leading-tight font-medium">
        {t("select.count", { count: props.count })}
      </p>
      <IconButton
        label={t(props.isAllSelected ? "select.none" : "select.all")}
        aria-pressed={props.isAllSelected}
        aria-busy={props.isSelectingAll || undefined}
        disabled={props.isSelectingAll}
        onClick={props.isAllSelected ? props.onNone : props.onAll}
      >
        <ListChecks aria-hidden />
      </IconButton>
      <IconButton
        label={t(props.areFavorites ? "favorite.remove" : "favorite.add")}
        disabled={isEmpty}
        onClick={props.onFavorite}
      >
        <Heart aria-hidden className={props.areFavorites ? "fill-current" : undefined} />
      </IconButton>
      <IconButton label={t("download.action")} disabled={isEmpty} onClick={props.onDownload}>
        <Download aria-hidden />
      </IconButton>
      <IconButton
        label={t("remove.action")}
        disabled={isEmpty}
        onClick={props.onDelete}
        className="hover:bg-danger-soft hover:text-danger"
      >
        <Trash2 aria-hidden />
      </IconButton>
    </div>
  );
}
