import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** Where the grid is on the page. Pixels; 0 until it is measured. */
export interface GridBox {
  width: number;
  /** From the top of the page. */
  top: number;
}

/** Measures an element, before the first paint and whenever the page changes its width or height. */
export function useGridBox(): [RefObject<HTMLDivElement | null>, GridBox] {
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
