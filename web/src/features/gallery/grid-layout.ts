/** Every tile of the grid is 3:4, whatever the shape of its photo, so that rows keep their height. */
export const TILE_RATIO = 3 / 4;

/** Of tiles on wide screens: as near to this as fits. Pixels. */
const TILE_WIDTH = 210;

/** Below this width there are always three columns. Pixels. */
const NARROW = 560;

export interface GridLayout {
  columns: number;
  /** Between tiles, both ways. Pixels. */
  gap: number;
  /** Of a row, without the gap. Pixels. */
  rowHeight: number;
}

/** How tiles are laid out in a grid of this width (pixels). */
export function gridLayout(width: number): GridLayout {
  const isNarrow = width < NARROW;
  const gap = isNarrow ? 6 : 12;
  const columns = isNarrow ? 3 : Math.round((width + gap) / (TILE_WIDTH + gap));
  const tileWidth = (width - (columns - 1) * gap) / columns;
  return { columns, gap, rowHeight: Math.max(0, tileWidth / TILE_RATIO) };
}

/**
 * Which tile a key leads to from the tile at `index`; undefined for other keys.
 * @param count How many tiles there are.
 */
export function tileAfterKey(
  key: string,
  index: number,
  { columns, count }: { columns: number; count: number },
): number | undefined {
  const step: Record<string, number> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -columns,
    ArrowDown: columns,
    Home: -index,
    End: count - 1 - index,
  };
  const by = step[key];
  if (by === undefined) return undefined;
  const next = index + by;
  if (next < 0) return index;
  return Math.min(next, count - 1);
}
