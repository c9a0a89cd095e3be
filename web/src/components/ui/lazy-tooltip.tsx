import { type ComponentProps, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import type { Tooltip as TooltipType } from "./tooltip.tsx";

/**
 * A tooltip for what is on every page. Its code is 12 KB that a first look does without: it comes when
 * the element is first pointed at or focused, and takes the element, which keeps the focus, inside.
 */
export function LazyTooltip(props: ComponentProps<typeof TooltipType>): ReactNode {
  const place = useRef<HTMLSpanElement>(null);
  const [loaded, setLoaded] = useState<{ Tooltip: typeof TooltipType; hadFocus: boolean }>();

  function prepare(): void {
    if (loaded) return;
    import("./tooltip.tsx").then(({ Tooltip }) => {
      const element = place.current;
      // Not under a finger or a button that is down: the click would be lost.
      if (!element || element.matches(":active")) return;
      setLoaded((before) =>
        before ?? { Tooltip, hadFocus: element.contains(document.activeElement) }
      );
    }).catch(() => {
      // Without a network it has its name all the same, and the next touch asks again.
    });
  }

  useLayoutEffect(() => {
    if (loaded?.hadFocus) place.current?.querySelector<HTMLElement>("a, button")?.focus();
  }, [loaded]);

  return (
    <span ref={place} className="contents" onPointerEnter={prepare} onFocus={prepare}>
      {loaded ? <loaded.Tooltip {...props} /> : props.children}
    </span>
  );
}
