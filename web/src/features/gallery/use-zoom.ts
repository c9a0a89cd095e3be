import { type RefObject, useEffect, useRef, useState } from "react";
import { fit, type Frame, type Size, unzoomed, type Zoom, zoomAt } from "./zoom.ts";

const STEP = 1.5;

/** The zoom of the picture on the stage. */
export interface ZoomControl {
  stage: RefObject<HTMLDivElement | null>;
  zoom: Zoom;
  setZoom: (change: (zoom: Zoom, frame: Frame) => Zoom) => void;
  zoomIn: () => void;
  zoomOut: () => void;
  reset: () => void;
}

/**
 * @param picture Size of the photo, for its shape.
 * @param key Changes with the photo, and shows the new one whole.
 */
export function useZoom(picture: Size, key: string): ZoomControl {
  const stage = useRef<HTMLDivElement>(null);
  const [state, setState] = useState({ key, zoom: unzoomed });
  const zoom = state.key === key ? state.zoom : unzoomed;

  function setZoom(change: (zoom: Zoom, frame: Frame) => Zoom): void {
    const box = stage.current?.getBoundingClientRect();
    if (!box) return;
    const frame = { stage: box, picture: fit(picture, box) };
    setState((now) => ({ key, zoom: change(now.key === key ? now.zoom : unzoomed, frame) }));
  }

  const latest = useRef(setZoom);
  latest.current = setZoom;
  useEffect(() => {
    const element = stage.current;
    /** A pinch on a trackpad; React's own listener could not keep the page from zooming. */
    function onWheel(event: WheelEvent): void {
      if (!event.ctrlKey) return;
      event.preventDefault();
      latest.current((zoom, frame) =>
        zoomAt(zoom, Math.exp(-event.deltaY / 100), fromCentre(event, element), frame)
      );
    }
    element?.addEventListener("wheel", onWheel, { passive: false });
    return () => element?.removeEventListener("wheel", onWheel);
  }, []);

  const centre = { x: 0, y: 0 };
  return {
    stage,
    zoom,
    setZoom,
    zoomIn: () => setZoom((now, frame) => zoomAt(now, STEP, centre, frame)),
    zoomOut: () => setZoom((now, frame) => zoomAt(now, 1 / STEP, centre, frame)),
    reset: () => setZoom(() => unzoomed),
  };
}

/** Where a pointer is, in pixels from the centre of an element. */
export function fromCentre(
  { clientX, clientY }: { clientX: number; clientY: number },
  element: Element | null,
): { x: number; y: number } {
  const box = element?.getBoundingClientRect() ?? new DOMRect();
  return { x: clientX - box.left - box.width / 2, y: clientY - box.top - box.height / 2 };
}
