import Check from "icon:check";
import Heart from "icon:heart";
import Layers from "icon:layers";
import { type ComponentProps, memo, type MouseEvent, type ReactNode } from "react";
import { Link } from "react-router";
import { useFormatter, useTranslations } from "use-intl";
import { ImageTile } from "@/components/ui/image-tile.tsx";
import { useProductSettings } from "@/config/use-product-settings.ts";
import { likenessWord } from "@/features/photos/likeness.ts";
import { shortLeavingDay } from "@/features/retention/leaving-day.ts";
import { cn } from "@/lib/cn.ts";
import { arrivalState } from "@/lib/navigation-state.ts";
import { publicUrl } from "@/lib/public-url.ts";
import type { GalleryPhoto } from "../api/get-gallery-photos.ts";
import { TILE_RATIO } from "../grid-layout.ts";

/** Tiles whose pictures come first: the first row of a phone. */
const EAGER = 3;

interface PhotoTileProps {
  photo: GalleryPhoto;
  label: string;
  /** Its viewer. */
  href: string;
  /** Its place among all. */
  index: number;
  /** How many there are; -1 while that is not known. */
  count: number;
  /** Whether Tab leads to this one; arrow keys lead to the others. */
  isActive: boolean;
  isSelecting: boolean;
  isSelected: boolean;
  onPick: (id: string, isRange: boolean) => void;
  onFavorite: (ids: readonly string[], isFavorite: boolean) => void;
  showsLikeness: boolean;
  /** When it leaves, if it does so soon. */
  leavesAt: Date | undefined;
}

/** A photo of the grid: opens its viewer or, while selecting, is what is selected. */
export const PhotoTile = memo(function PhotoTile(props: PhotoTileProps): ReactNode {
  const { photo, label, index, count, isActive, isSelecting, isSelected, onPick, onFavorite } =
    props;
  const t = useTranslations("gallery");
  const note = useNote(props);
  const tabIndex = isActive ? 0 : -1;
  return (
    <div role="listitem" aria-posinset={index + 1} aria-setsize={count} className="group relative">
      <TileTarget {...props} tabIndex={tabIndex}>
        <ImageTile
          src={publicUrl("generated-photos", photo.thumbnail_url ?? photo.url)}
          alt={label}
          ratio={TILE_RATIO}
          eager={index < EAGER}
          className={cn(
            "transition-[scale,box-shadow] duration-200 group-hover:shadow-lifted",
            isSelected && "scale-90",
          )}
        >
          {isSelecting && <SelectionMark isSelected={isSelected} />}
          {photo.is_newest && photo.versions > 1 && <VersionCount count={photo.versions} />}
          {note && (
            <span
              className={cn(
                "absolute inset-x-0 bottom-0 truncate bg-linear-to-t from-black/65 to-transparent p-2 pt-8 text-xs font-medium text-white",
                // What leaves is no favourite and has no heart; the day wants the room.
                !props.leavesAt && "pr-9",
              )}
            >
              {note}
            </span>
          )}
        </ImageTile>
      </TileTarget>
      {photo.is_favorite && (
        <Heart
          aria-hidden
          className="pointer-events-none absolute right-2.5 bottom-2.5 size-4.5 fill-white text-white drop-shadow-[0_1px_3px_rgb(0_0_0/0.7)]"
        />
      )}
      {!isSelecting && (
        <>
          <TileButton
            label={t("select.tile", { photo: label })}
            tabIndex={tabIndex}
            className="top-1.5 left-1.5"
            onClick={(event) => onPick(photo.id, event.shiftKey)}
          >
            <Check aria-hidden />
          </TileButton>
          <TileButton
            label={t(photo.is_favorite ? "favorite.remove" : "favorite.add")}
            tabIndex={tabIndex}
            className="right-1.5 bottom-1.5"
            onClick={() =>
              onFavorite([photo.id], !photo.is_favorite)}
          >
            <Heart aria-hidden className={cn(photo.is_favorite && "fill-current")} />
          </TileButton>
        </>
      )}
    </div>
  );
});

/** How many versions the newest stands for; the tile's name says it too. */
function VersionCount({ count }: { count: number }): ReactNode {
  const format = useFormatter();
  return (
    <span
      aria-hidden
      className="absolute top-2 right-2 flex items-center gap-1 rounded-full bg-black/55 px-2 py-1 text-xs font-medium text-white tabular-nums"
    >
      <Layers className="size-3.5" />
      {format.number(count)}
    </span>
  );
}

/** What a tile says of its photo: that a new try is made, when it leaves, or how like its person it is. */
function useNote({ photo, showsLikeness, leavesAt }: PhotoTileProps): string | null {
  const t = useTranslations("likeness");
  const tLeaving = useTranslations("gallery.leaving");
  const format = useFormatter();
  const { data: product } = useProductSettings();
  const word = likenessWord(photo.likeness, product);
  if (photo.free_retry === "waiting") return t("retry.waiting");
  if (leavesAt) return tLeaving("short", { date: format.dateTime(leavesAt, shortLeavingDay) });
  return showsLikeness && word ? t(`words.${word}`) : null;
}

function TileTarget(
  { photo, label, href, index, isSelecting, isSelected, onPick, tabIndex, children }:
    & PhotoTileProps
    & { tabIndex: number; children: ReactNode },
): ReactNode {
  const target = { "data-tile": index, tabIndex, className: "block w-full rounded-tile text-left" };
  if (isSelecting) {
    return (
      <button
        type="button"
        role="checkbox"
        aria-checked={isSelected}
        aria-label={label}
        onClick={(event) => onPick(photo.id, event.shiftKey)}
        {...target}
      >
        {children}
      </button>
    );
  }
  function pickInstead(event: MouseEvent): void {
    if (!event.shiftKey) return;
    event.preventDefault();
    onPick(photo.id, false);
  }
  return (
    <Link
      to={href}
      state={arrivalState("fromBelow")}
      preventScrollReset
      onClick={pickInstead}
      {...target}
    >
      {children}
    </Link>
  );
}

/** Part of the picture, and so never over its edge when that gets smaller. */
function SelectionMark({ isSelected }: { isSelected: boolean }): ReactNode {
  return (
    <span
      aria-hidden
      className={cn(
        "pointer-events-none absolute top-2 left-2 grid size-6.5 place-items-center rounded-full",
        "border-2 border-white bg-black/25 text-accent-ink shadow-soft transition-colors",
        isSelected && "bg-accent",
      )}
    >
      {isSelected && <Check className="size-4 stroke-3" />}
    </span>
  );
}

interface TileButtonProps extends Omit<ComponentProps<"button">, "aria-label"> {
  label: string;
}

/**
 * A button in the corner of a tile, seen while the pointer or the focus is on the tile. Not for
 * fingers, which would hit it by mistake: they have the viewer and the selection for the same.
 */
function TileButton({ label, className, ...props }: TileButtonProps): ReactNode {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={cn(
        "absolute grid size-9 place-items-center rounded-full bg-black/55 text-white opacity-0",
        "transition-[opacity,background-color] hover:bg-black/75 focus-visible:opacity-100",
        "group-focus-within:opacity-100 group-hover:opacity-100 pointer-coarse:hidden",
        "[&_svg]:size-4.5",
        className,
      )}
      {...props}
    />
  );
}
