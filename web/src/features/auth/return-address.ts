import { paths } from "@/config/paths.ts";

/**
 * Where to go after signing in, taken from the address. Only addresses of this app count: anything
 * that a browser would read as another origin (`//evil.example`, `/\evil.example`, `https:…`) leads
 * to the dashboard.
 */
export function safeNext(next: string | null): string {
  const home = paths.dashboard.getHref();
  if (!next?.startsWith("/")) return home;
  const { origin } = globalThis.location;
  try {
    const url = new URL(next, origin);
    return url.origin === origin ? `${url.pathname}${url.search}${url.hash}` : home;
  } catch {
    return home;
  }
}

/** The absolute address Auth sends the browser back to. */
export function returnUrl(href: string): string {
  return new URL(href, globalThis.location.origin).href;
}
