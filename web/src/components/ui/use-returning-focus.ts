import { useRef } from "react";

interface ReturningFocus {
  onOpenAutoFocus: () => void;
  onCloseAutoFocus: (event: Event) => void;
}

/**
 * Gives the focus back to what had it before a window opened. Radix does that only for a trigger of
 * its own; our windows are opened by state. Where the opener is gone, as after deleting what it
 * belonged to, the page itself gets it.
 */
export function useReturningFocus(): ReturningFocus {
  const opener = useRef<Element | null>(null);
  return {
    onOpenAutoFocus: () => {
      opener.current = document.activeElement;
    },
    onCloseAutoFocus: (event) => {
      event.preventDefault();
      const target = opener.current?.isConnected ? opener.current : document.querySelector("#main");
      if (target instanceof HTMLElement) target.focus();
    },
  };
}
