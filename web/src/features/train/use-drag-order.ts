import { type PointerEvent, type RefObject, useEffect, useRef, useState } from "react";

interface DragOrder {
  /** The id of what is being dragged. */
  dragged: string | null;
  /** For `pointerdown`: begins to drag the item with this id. */
  start: (id: string, event: PointerEvent) => void;
}

/** Pixels a pointer has to travel, so that a click is not taken for dragging. */
const THRESHOLD = 6;

/**
 * Dragging the items of a list by any pointer: they make room while it is under way, and Escape puts
 * everything back.
 * @param list Its first children are the items, in the order of `ids`.
 * @param onPlace Puts an item in a place from 0.
 */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  ids: readonly string[],
  onPlace: (id: string, place: number) => void,
): DragOrder {
  const [dragged, setDragged] = useState<string | null>(null);
  const ending = useRef<AbortController>(null);
  useEffect(() => () => ending.current?.abort(), []);

  function start(id: string, { button, clientX, clientY }: PointerEvent): void {
    if (button !== 0) return;
    ending.current?.abort();
    const { signal } = ending.current = new AbortController();
    const home = ids.indexOf(id);
    let place = home;
    let isMoving = false;

    function moveTo(next: number): void {
      if (next < 0 || next === place) return;
      place = next;
      onPlace(id, next);
    }
    function end(): void {
      ending.current?.abort();
      setDragged(null);
    }
    addEventListener("pointermove", ({ clientX: x, clientY: y }) => {
      isMoving ||= Math.hypot(x - clientX, y - clientY) >= THRESHOLD;
      if (!isMoving) return;
      setDragged(id);
      const items = [...list.current?.children ?? []].slice(0, ids.length);
      moveTo(placeAt(items.map((item) => item.getBoundingClientRect()), { x, y }));
    }, { signal });
    addEventListener("pointerup", end, { signal });
    addEventListener("pointercancel", end, { signal });
    addEventListener("keydown", ({ key }) => {
      if (key !== "Escape") return;
      moveTo(home);
      end();
    }, { signal });
  }

  return { dragged, start };
}

/** Where something is in the window, in pixels. */
export type Box = Pick<DOMRect, "left" | "right" | "top" | "bottom">;

/** Which of the boxes a point is in, from 0; -1 for none. */
export function placeAt(boxes: readonly Box[], { x, y }: { x: number; y: number }): number {
  return boxes.findIndex(({ left, right, top, bottom }) =>
    x >= left && x < right && y >= top && y < bottom
  );
}
