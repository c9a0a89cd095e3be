import { type MouseEvent, type PointerEvent, useRef, useState } from "react";
import { fromCentre, type ZoomControl } from "./use-zoom.ts";
import { pan, swipeStep, unzoomed, zoomAt } from "./zoom.ts";

interface Point {
  x: number;
  y: number;
}

/** What a double click or tap enlarges to. */
const CLOSE_UP = 2.5;

interface StageHandlers {
  onPointerDown: (event: PointerEvent) => void;
  onPointerMove: (event: PointerEvent) => void;
  onPointerUp: (event: PointerEvent) => void;
  onPointerCancel: (event: PointerEvent) => void;
  onDoubleClick: (event: MouseEvent) => void;
}

/**
 * Fingers and mouse on the stage: two fingers zoom, one moves what is enlarged or, when nothing is,
 * swipes to the next photo; a double tap enlarges.
 * @returns How far a swipe has come (pixels) and the handlers for the stage.
 */
export function useStageGestures(
  { stage, zoom, setZoom }: ZoomControl,
  onStep: (step: -1 | 1) => void,
): [swipe: number, handlers: StageHandlers] {
  const pointers = useRef(new Map<number, Point>());
  const travel = useRef<Point>({ x: 0, y: 0 });
  const [swipe, setSwipe] = useState(0);
  const isZoomed = zoom.scale > 1;

  function onPointerDown(event: PointerEvent): void {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    travel.current = { x: 0, y: 0 };
  }

  function onPointerMove(event: PointerEvent): void {
    const before = pointers.current.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    const others = [...pointers.current].filter(([id]) => id !== event.pointerId);
    pointers.current.set(event.pointerId, now);
    const by = { x: now.x - before.x, y: now.y - before.y };
    const [other] = others;
    if (other) {
      const [, still] = other;
      const factor = distance(now, still) / distance(before, still);
      const middle = { clientX: (now.x + still.x) / 2, clientY: (now.y + still.y) / 2 };
      setSwipe(0);
      setZoom((zoom, frame) => zoomAt(zoom, factor, fromCentre(middle, stage.current), frame));
    } else if (isZoomed) {
      setZoom((zoom, frame) => pan(zoom, by, frame));
    } else {
      travel.current = { x: travel.current.x + by.x, y: travel.current.y + by.y };
      setSwipe(travel.current.x);
    }
  }

  function onPointerUp(event: PointerEvent): void {
    if (!pointers.current.delete(event.pointerId)) return;
    setSwipe(0);
    const step = swipeStep(travel.current);
    travel.current = { x: 0, y: 0 };
    if (step !== 0 && !isZoomed && pointers.current.size === 0) onStep(step);
  }

  function onPointerCancel(event: PointerEvent): void {
    pointers.current.delete(event.pointerId);
    travel.current = { x: 0, y: 0 };
    setSwipe(0);
  }

  function onDoubleClick(event: MouseEvent): void {
    const point = fromCentre(event, stage.current);
    setZoom((now, frame) => now.scale > 1 ? unzoomed : zoomAt(now, CLOSE_UP, point, frame));
  }

  return [swipe, { onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onDoubleClick }];
}

function distance(a: Point, b: Point): number {
  return Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));
}
