import { type ReactNode, useEffect, useRef, useState } from "react";
import { Outlet, ScrollRestoration, useLocation } from "react-router";

/** Around every page. */
export function Root(): ReactNode {
  return (
    <>
      <Outlet />
      <RouteAnnouncer />
      <ScrollRestoration />
    </>
  );
}

/** Reads out the title of the page after moving to it, as browsers do when a document loads. */
function RouteAnnouncer(): ReactNode {
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
