import { paths } from "@/config/paths.ts";

/** The address that is sent to people. */
export function shareAddress(token: string): string {
  const site = import.meta.env.VITE_SITE_URL || location.origin;
  return new URL(paths.share.getHref(token), site).href;
}
