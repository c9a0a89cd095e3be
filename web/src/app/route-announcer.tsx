import { type ReactNode, useEffect, useRef, useState } from "react";
import { useLocation } from "react-router";

/** Reads out the title of the page after moving to it, as browsers do when a document loads. */
export function RouteAnnouncer(): ReactNode {
  const { pathname } = useLocation();
  const first = useRef(pathname);
  const [title, setTitle] = useState("");
  useEffect(() => {
    if (pathname === first.current) return;
    first.current = "";
    const frame = requestAnimationFrame(() => setTitle(document.title));
    return () => cancelAnimationFrame(frame);
  }, [pathname]);
  return <p aria-live="polite" className="sr-only">{title}</p>;
}
