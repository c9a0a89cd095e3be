import { paths } from "@/config/paths.ts";

/**
 * Where to go after signing in, taken from the address. Only addresses of this app count: anything
 * that a browser would read as another origin (`//evil.example`, `/\evil.example`, `https:…`), also
 * when it reads once more what it made of it (`/.//evil.example`), leads to the dashboard.
 */
export function safeNext(next: string | null): string {
  const path = next?.startsWith("/") ? pathHere(next) : undefined;
  // What is followed is what has to be judged, not what it was made from.
  return path !== undefined && pathHere(path) === path ? path : paths.dashboard.getHref();
}

/** The address inside this app of one of its pages, as {@link safeNext} lets it; `href` may name this site. */
export function pathOfPage(href: string | null): string {
  const { origin } = globalThis.location;
  return safeNext(href?.startsWith(`${origin}/`) ? href.slice(origin.length) : href);
}

/** An address as a browser here reads it, without the origin; undefined when that is another. */
function pathHere(address: string): string | undefined {
  const { origin } = globalThis.location;
  try {
    const url = new URL(address, origin);
    return url.origin === origin ? `${url.pathname}${url.search}${url.hash}` : undefined;
  } catch {
    return undefined;
  }
}

/** The absolute address Auth sends the browser back to. */
export function returnUrl(href: string): string {
  return new URL(href, globalThis.location.origin).href;
}
