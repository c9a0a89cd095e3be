const THIS_MACHINE = ["localhost", "[::1]"];

/**
 * Whether a request names another machine as its host. A page elsewhere can let its own name lead
 * here (DNS rebinding), and would then read every answer as its own.
 */
export function namesOtherHost(request: Request): boolean {
  const { hostname } = new URL(request.url);
  return !THIS_MACHINE.includes(hostname) && !/^127(?:\.\d{1,3}){3}$/.test(hostname);
}

/**
 * Whether a page of another origin sends a request. The API answers those, as on hosted, for a key
 * is asked for there; what steers this machine or tells its keys does not.
 */
export function comesFromOtherPage({ url, headers }: Request): boolean {
  const origin = headers.get("origin");
  return origin !== null && origin !== new URL(url).origin ||
    ["cross-site", "same-site"].includes(headers.get("sec-fetch-site") ?? "");
}
