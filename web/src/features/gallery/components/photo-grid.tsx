import { defaultRangeExtractor, type Range, useWindowVirtualizer } from "@tanstack/react-virtual";
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { useLocation } from "react-router";
import { useTranslations } from "use-intl";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { paths } from "@/config/paths.ts";
import type { GalleryPhoto } from "../api/get-gallery-photos.ts";
import { gridLayout, tileAfterKey } from "../grid-layout.ts";
import { usePhotoLabel } from "../use-photo-label.ts";
import type { Selecting } from "../use-selection.ts";
import { PhotoTile } from "./photo-tile.tsx";

interface PhotoGridProps {
  photos: readonly GalleryPhoto[];
  hasMore: boolean;
  /** Called when the end of what is loaded comes near. */
  onNearEnd: () => void;
  selecting: Selecting;
  onFavorite: (ids: readonly string[], isFavorite: boolean) => void;
  /** The photo the viewer shows, or showed last: the focus comes back to it. */
  viewed: { id: string; isOpen: boolean } | null;
  /** Whether each tile says how much it looks like its person. */
  showsLikeness: boolean;
}

/** From how many rows before the end more is asked for. */
const NEAR_END = 8;

/** All photos in rows of which only those near the screen exist. Arrow keys move between tiles. */
export function PhotoGrid(
  { photos, hasMore, onNearEnd, selecting, onFavorite, viewed, showsLikeness }: PhotoGridProps,
): ReactNode {
  const t = useTranslations("gallery");
  const label = usePhotoLabel();
  const { search } = useLocation();
  const [ref, box] = useGridBox();
  const { columns, gap, rowHeight } = gridLayout(box.width);
  const [active, setActive] = useState(0);
  const [toFocus, setToFocus] = useState<{ index: number } | null>(null);
  const rows = Math.ceil(photos.length / columns);
  const activeIndex = Math.min(active, photos.length - 1);
  const activeRow = Math.floor(activeIndex / columns);

  const virtualizer = useWindowVirtualizer({
    count: rowHeight > 0 ? rows : 0,
    estimateSize: () => rowHeight,
    gap,
    overscan: useOverscan(),
    scrollMargin: box.top,
    scrollPaddingStart: 80,
    scrollPaddingEnd: 110,
    // The row with the focus stays, wherever the page is scrolled to.
    rangeExtractor: useCallback((range: Range) => {
      const visible = defaultRangeExtractor(range);
      return visible.includes(activeRow) ? visible : [...visible, activeRow].sort(byNumber);
    }, [activeRow]),
  });
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight, gap]);

  const items = virtualizer.getVirtualItems();
  const lastRow = virtualizer.range?.endIndex ?? 0;
  useEffect(() => {
    if (hasMore && lastRow >= rows - NEAR_END) onNearEnd();
  }, [hasMore, lastRow, rows, onNearEnd]);

  const goTo = useCallback((index: number): void => {
    setActive(index);
    setToFocus({ index });
    virtualizer.scrollToIndex(Math.floor(index / columns), { align: "auto" });
  }, [virtualizer, columns]);

  useEffect(() => {
    if (!toFocus) return;
    const tile = ref.current?.querySelector<HTMLElement>(`[data-tile="${toFocus.index}"]`);
    tile?.focus({ preventScroll: true });
  }, [ref, toFocus, selecting.isOn]);

  const closed = viewed && !viewed.isOpen ? viewed.id : null;
  const closedIndex = closed === null ? -1 : photos.findIndex(({ id }) => id === closed);
  const returnedTo = useRef<string | null>(null);
  useEffect(() => {
    if (closed === null) returnedTo.current = null;
    // Once a time: not again when photos come or go afterwards.
    if (closedIndex < 0 || returnedTo.current === closed) return;
    returnedTo.current = closed;
    goTo(closedIndex);
  }, [closed, closedIndex, goTo]);

  const pick = useCallback((id: string, isRange: boolean): void => {
    const index = photos.findIndex((photo) => photo.id === id);
    setActive(index);
    // Beginning to select replaces the button that had the focus.
    if (!selecting.isOn) setToFocus({ index });
    selecting.pick(id, isRange);
  }, [photos, selecting]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "Escape" && selecting.isOn) return selecting.end();
    const next = tileAfterKey(event.key, activeIndex, { columns, count: photos.length });
    if (next === undefined) return;
    event.preventDefault();
    goTo(next);
  }

  return (
    <div
      ref={ref}
      role="list"
      aria-label={t("grid")}
      onKeyDown={onKeyDown}
      className="relative"
      style={{ height: virtualizer.getTotalSize() }}
    >
      {items.map((row) => (
        <div
          key={row.key}
          className="absolute inset-x-0 top-0 grid"
          style={{
            gap,
            gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
            transform: `translateY(${row.start - box.top}px)`,
          }}
        >
          {photos.slice(row.index * columns, (row.index + 1) * columns).map((photo, column) => {
            const index = row.index * columns + column;
            return (
              <PhotoTile
                key={photo.id}
                photo={photo}
                label={label(photo)}
                href={paths.gallery.getHref(photo.id) + search}
                index={index}
                count={hasMore ? -1 : photos.length}
                isActive={index === activeIndex}
                isSelecting={selecting.isOn}
                isSelected={selecting.ids.has(photo.id)}
                onPick={pick}
                onFavorite={onFavorite}
                showsLikeness={showsLikeness}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}

function byNumber(a: number, b: number): number {
  return a - b;
}

/** The grid before its photos are there, in the columns that grid-layout.ts comes to. */
export function GridSkeleton(): ReactNode {
  return (
    <div className="grid grid-cols-3 gap-1.5 min-[609px]:gap-3 min-[832px]:grid-cols-4 min-[1067px]:grid-cols-5">
      {Array.from(
        { length: 15 },
        (_, n) => <Skeleton key={n} className="aspect-3/4 rounded-tile" />,
      )}
    </div>
  );
}

/** Where the grid is on the page. Pixels; 0 until it is measured. */
interface GridBox {
  width: number;
  /** From the top of the page. */
  top: number;
}

/** Measures an element, before the first paint and whenever the page changes its width or height. */
function useGridBox(): [RefObject<HTMLDivElement | null>, GridBox] {
  const ref = useRef<HTMLDivElement>(null);
  const [box, setBox] = useState<GridBox>({ width: 0, top: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    function measure(this: void): void {
      if (!ref.current) return;
      const { width, top } = ref.current.getBoundingClientRect();
      const next = { width, top: top + scrollY };
      setBox((now) => now.width === next.width && now.top === next.top ? now : next);
    }
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  return [ref, box];
}

/** Rows drawn beyond the screen. */
const OVERSCAN = 3;
/** Milliseconds that the pictures on the screen have the network for themselves. */
const FIRST_SCREEN = 1_500;

/** How many rows to draw beyond the screen: none at first, and then enough to scroll into. */
function useOverscan(): number {
  const [hasBegun, setHasBegun] = useState(false);
  const [overscan, setOverscan] = useState(0);
  useEffect(() => {
    const begin = () => setHasBegun(true);
    const timer = setTimeout(begin, FIRST_SCREEN);
    addEventListener("scroll", begin, { once: true, passive: true });
    return () => {
      clearTimeout(timer);
      removeEventListener("scroll", begin);
    };
  }, []);
  useEffect(() => {
    // One at a time and between frames: all at once would hold up the scrolling that asked for them.
    if (hasBegun && overscan < OVERSCAN) startTransition(() => setOverscan(overscan + 1));
  }, [hasBegun, overscan]);
  return overscan;
}
