/** The absolute address Auth sends the browser back to. */
export function returnUrl(href: string): string {
  return new URL(href, globalThis.location.origin).href;
}
