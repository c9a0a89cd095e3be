import { defaultRangeExtractor, type Range, useWindowVirtualizer } from "@tanstack/react-virtual";
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useLocation } from "react-router";
import { useFormatter, useTranslations } from "use-intl";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { paths } from "@/config/paths.ts";
import type { GalleryPhoto } from "../api/get-gallery-photos.ts";
import { type DateGroup, dateGroups } from "../date-groups.ts";
import {
  gridLayout,
  type GridRow,
  gridRows,
  HEADING_HEIGHT,
  rowOf,
  tileAfterKey,
} from "../grid-layout.ts";
import type { GalleryOrder } from "../gallery-filter.ts";
import { usePhotoLabel } from "../use-photo-label.ts";
import { useGridKeys } from "../use-grid-keys.ts";
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
  /** Called by the key "?". */
  onHelp: () => void;
  /** When those leave that do so soon. */
  leaving: ReadonlyMap<string, Date> | undefined;
  /** What they are in order of: by time they have the headings of a calendar. */
  order: GalleryOrder;
}

/** From how many rows before the end more is asked for. */
const NEAR_END = 8;

/** All photos in rows of which only those near the screen exist. Arrow keys move between tiles. */
export function PhotoGrid(
  { photos, hasMore, onNearEnd, selecting, onFavorite, viewed, order, onHelp, leaving }:
    PhotoGridProps,
): ReactNode {
  const t = useTranslations("gallery");
  const label = usePhotoLabel();
  const nameOf = useGroupName();
  const { search } = useLocation();
  const [ref, box] = useGridBox();
  const { columns, gap, rowHeight } = gridLayout(box.width);
  const [active, setActive] = useState(0);
  const [toFocus, setToFocus] = useState<{ index: number } | null>(null);
  const [now] = useState(() => new Date());
  const groups = useMemo(
    () => order === "newest" ? dateGroups(photos, now) : undefined,
    [photos, order, now],
  );
  const rows = useMemo(() => {
    const counts = groups?.map(({ count }) => count) ?? [photos.length];
    return gridRows(counts, { columns, hasHeadings: groups !== undefined });
  }, [photos.length, groups, columns]);
  const lastIndex = photos.length - 1;
  const activeIndex = Math.min(active, lastIndex);
  const activeRow = rowOf(rows, activeIndex);

  const virtualizer = useWindowVirtualizer({
    count: rowHeight > 0 ? rows.length : 0,
    estimateSize: (index) => rows[index]?.kind === "heading" ? HEADING_HEIGHT : rowHeight,
    gap,
    overscan: useOverscan(),
    scrollMargin: box.top,
    scrollPaddingStart: 140,
    scrollPaddingEnd: 110,
    // The row with the focus stays, wherever the page is scrolled to.
    rangeExtractor: useCallback((range: Range) => {
      const visible = defaultRangeExtractor(range);
      return visible.includes(activeRow) ? visible : [...visible, activeRow].sort(byNumber);
    }, [activeRow]),
  });
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rows, rowHeight, gap]);

  const items = virtualizer.getVirtualItems();
  const lastRow = virtualizer.range?.endIndex ?? 0;
  useEffect(() => {
    if (hasMore && lastRow >= rows.length - NEAR_END) onNearEnd();
  }, [hasMore, lastRow, rows.length, onNearEnd]);

  const goTo = useCallback((index: number): void => {
    setActive(index);
    setToFocus({ index });
    virtualizer.scrollToIndex(rowOf(rows, index), { align: "auto" });
  }, [virtualizer, rows]);

  useEffect(() => {
    if (!toFocus) return;
    const index = Math.min(toFocus.index, lastIndex);
    const tile = ref.current?.querySelector<HTMLElement>(`[data-tile="${index}"]`);
    tile?.focus({ preventScroll: true });
    // Not when photos come or go afterwards.
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

  const { keyAction, question } = useGridKeys(
    photos,
    selecting,
    // What is deleted takes the focus with it: the next one has it.
    () => setToFocus({ index: activeIndex }),
  );

  function onKeyDown(event: KeyboardEvent): void {
    const { key, target, currentTarget } = event;
    // The viewer covers the grid as soon as its code is there.
    if (viewed?.isOpen) return;
    // Not of a window over it.
    if (!(target instanceof Element) || !currentTarget.contains(target)) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === "Escape" && selecting.isOn) return selecting.end();
    if (key === "?") return onHelp();
    const next = tileAfterKey(key, activeIndex, rows);
    if (next !== undefined) {
      event.preventDefault();
      return goTo(next);
    }
    const focused = photos[activeIndex];
    const act = event.repeat || !focused ? undefined : keyAction(key, focused);
    if (!act) return;
    event.preventDefault();
    act();
  }

  function place(row: GridRow, start: number): ReactNode {
    return (
      <div
        key={row.from}
        className="absolute inset-x-0 top-0 grid"
        style={{
          gap,
          gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
          transform: `translateY(${start - box.top}px)`,
        }}
      >
        {photos.slice(row.from, row.to).map((photo, column) => {
          const index = row.from + column;
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
              showsLikeness={order === "likeness"}
              leavesAt={leaving?.get(photo.id)}
            />
          );
        })}
      </div>
    );
  }

  // A group of which any row is drawn has its heading before its tiles, for reading; where they stand
  // is told to each by itself.
  const drawn = items.flatMap(({ index, start }) => {
    const row = rows[index];
    return row ? [{ ...row, start }] : [];
  });
  const drawnGroups = [...new Set(drawn.map(({ group }) => group))];
  return (
    <div
      ref={ref}
      onKeyDown={onKeyDown}
      className="relative"
      style={{ height: virtualizer.getTotalSize() }}
    >
      {question}
      {drawnGroups.map((number) => {
        const group = groups?.[number];
        const own = drawn.filter((row) => row.group === number);
        const heading = own.find(({ kind }) => kind === "heading");
        const name = group ? `${t("grid")}, ${nameOf(group)}` : t("grid");
        return (
          <div key={group?.key ?? "all"}>
            {group && heading && (
              <GroupHeading
                name={nameOf(group)}
                // Of the last one more may come.
                count={hasMore && number === (groups?.length ?? 0) - 1 ? undefined : group.count}
                top={heading.start - box.top}
              />
            )}
            <div role="list" aria-label={name}>
              {own.filter(({ kind }) => kind === "tiles").map((row) => place(row, row.start))}
            </div>
          </div>
        );
      })}
    </div>
  );
}

interface GroupHeadingProps {
  name: string;
  count: number | undefined;
  /** Pixels from the top of the grid. */
  top: number;
}

function GroupHeading({ name, count, top }: GroupHeadingProps): ReactNode {
  const format = useFormatter();
  return (
    <h2
      className="absolute inset-x-0 top-0 flex items-end pb-1 font-semibold"
      style={{ height: HEADING_HEIGHT, transform: `translateY(${top}px)` }}
    >
      <span className="flex items-baseline gap-2">
        <span className="first-letter:uppercase inline-block">{name}</span>
        {count !== undefined && (
          <span className="text-sm font-normal tabular-nums text-ink-muted">
            {format.number(count)}
          </span>
        )}
      </span>
    </h2>
  );
}

/** What the heading of a group says. */
function useGroupName(): (group: DateGroup) => string {
  const t = useTranslations("gallery.groups");
  const format = useFormatter();
  return ({ kind, date }) =>
    kind === "today" || kind === "yesterday" ? t(kind) : format.dateTime(date, kind);
}

function byNumber(a: number, b: number): number {
  return a - b;
}

/** The grid before its photos are there, in the columns that grid-layout.ts comes to. */
export function GridSkeleton({ hasHeadings }: { hasHeadings: boolean }): ReactNode {
  return (
    <>
      {hasHeadings && (
        <div
          className="mb-1.5 flex items-end pb-1 min-[609px]:mb-3"
          style={{ height: HEADING_HEIGHT }}
        >
          <Skeleton className="h-5 w-24" />
        </div>
      )}
      <div className="grid grid-cols-3 gap-1.5 min-[609px]:gap-3 min-[832px]:grid-cols-4 min-[1067px]:grid-cols-5">
        {Array.from(
          { length: 15 },
          (_, n) => <Skeleton key={n} className="aspect-3/4 rounded-tile" />,
        )}
      </div>
    </>
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
