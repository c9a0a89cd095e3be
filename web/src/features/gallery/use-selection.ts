import { useMemo, useState } from "react";

/** Selecting photos: whether that is going on, and what is selected. */
export interface Selecting {
  isOn: boolean;
  ids: ReadonlySet<string>;
  /** Selects or deselects one; with `isRange` everything from the one before. Begins selecting. */
  pick: (id: string, isRange: boolean) => void;
  pickAll: (ids: Iterable<string>) => void;
  start: () => void;
  /** Forgets what is selected, and ends selecting. */
  end: () => void;
}

/** @param order The photos as they are shown. What is not among them is not selected. */
export function useSelection(order: readonly { id: string }[]): Selecting {
  const [selection, setSelection] = useState<Selection>(nothingSelected);
  const [isOn, setIsOn] = useState(false);
  const ids = useMemo(
    () => new Set(order.flatMap(({ id }) => selection.ids.has(id) ? [id] : [])),
    [order, selection.ids],
  );
  return useMemo(() => ({
    isOn,
    ids,
    pick: (id, isRange) => {
      setIsOn(true);
      setSelection((now) => isRange ? extend(now, id, order) : toggle(now, id));
    },
    pickAll: (all) => setSelection(({ anchor }) => ({ ids: new Set(all), anchor })),
    start: () => setIsOn(true),
    end: () => {
      setIsOn(false);
      setSelection(nothingSelected);
    },
  }), [isOn, ids, order]);
}

/** Which photos are selected, and from which one a range would begin. */
export interface Selection {
  ids: ReadonlySet<string>;
  /** The photo last clicked; null before the first. */
  anchor: string | null;
}

export const nothingSelected: Selection = { ids: new Set(), anchor: null };

/** Takes a photo in, or out when it is in. */
export function toggle({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/**
 * Takes in everything from the anchor to a photo, both included; only the photo when there is no
 * anchor in sight.
 * @param order The photos as they are shown.
 */
export function extend(
  { ids, anchor }: Selection,
  id: string,
  order: readonly { id: string }[],
): Selection {
  const end = order.findIndex((photo) => photo.id === id);
  const found = order.findIndex((photo) => photo.id === anchor);
  const start = found < 0 ? end : found;
  const range = order.slice(Math.min(start, end), Math.max(start, end) + 1);
  return { ids: new Set([...ids, ...range.map((photo) => photo.id)]), anchor: id };
}
