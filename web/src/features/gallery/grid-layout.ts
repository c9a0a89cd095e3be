/** Every tile of the grid is 3:4, whatever the shape of its photo, so that rows keep their height. */
export const TILE_RATIO = 3 / 4;

/** Of tiles on wide screens: as near to this as fits. Pixels. */
const TILE_WIDTH = 210;

/** Below this width there are always three columns. Pixels. */
const NARROW = 560;

/** Of the heading of a group, with the room above it. Pixels. */
export const HEADING_HEIGHT = 44;

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

/** A row of the grid: the tiles `from` up to `to`, or above them the heading of their group. */
export interface GridRow {
  kind: "heading" | "tiles";
  /** The number of its group, from 0. */
  group: number;
  from: number;
  to: number;
}

/**
 * The rows of groups of tiles, each group beginning a new one.
 * @param counts How many tiles each group has.
 */
export function gridRows(
  counts: readonly number[],
  { columns, hasHeadings }: { columns: number; hasHeadings: boolean },
): GridRow[] {
  const rows: GridRow[] = [];
  let start = 0;
  for (const [group, count] of counts.entries()) {
    const end = start + count;
    if (hasHeadings) rows.push({ kind: "heading", group, from: start, to: end });
    for (let from = start; from < end; from += columns) {
      rows.push({ kind: "tiles", group, from, to: Math.min(from + columns, end) });
    }
    start = end;
  }
  return rows;
}

/** The number of the row that a tile is in; -1 for none. */
export function rowOf(rows: readonly GridRow[], index: number): number {
  return rows.findIndex(({ kind, from, to }) => kind === "tiles" && index >= from && index < to);
}

/** Which tile a key leads to from the tile at `index`; undefined for other keys. */
export function tileAfterKey(
  key: string,
  index: number,
  rows: readonly GridRow[],
): number | undefined {
  const last = (rows.at(-1)?.to ?? 0) - 1;
  switch (key) {
    case "ArrowLeft":
      return Math.max(index - 1, 0);
    case "ArrowRight":
      return Math.min(index + 1, last);
    case "ArrowUp":
      return above(rows, index) ?? index;
    case "ArrowDown":
      return below(rows, index) ?? last;
    case "Home":
      return 0;
    case "End":
      return last;
  }
}

function above(rows: readonly GridRow[], index: number): number | undefined {
  const row = rowOf(rows, index);
  return inColumn(rows.slice(0, row).findLast(hasTiles), index - (rows[row]?.from ?? 0));
}

function below(rows: readonly GridRow[], index: number): number | undefined {
  const row = rowOf(rows, index);
  return inColumn(rows.slice(row + 1).find(hasTiles), index - (rows[row]?.from ?? 0));
}

/** The tile of a row in a column, or its last where it has fewer. */
function inColumn(row: GridRow | undefined, column: number): number | undefined {
  return row && Math.min(row.from + column, row.to - 1);
}

function hasTiles({ kind }: GridRow): boolean {
  return kind === "tiles";
}
