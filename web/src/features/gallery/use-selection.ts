import { useMemo, useState } from "react";
import { extend, nothingSelected, type Selection, toggle } from "./selection.ts";

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
