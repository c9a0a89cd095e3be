import { matchPrecache, precache, PrecacheFallbackPlugin } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { NetworkFirst, NetworkOnly } from "workbox-strategies";
import { showNotices } from "./show-notices.ts";

/**
 * Keeps the app's own files, so that it opens without a network, and nothing else: no answer of the
 * API and no picture ever goes through here or into a cache of it. What is somebody's own must not
 * outlive their session on a shared device, and portraits, whose addresses nobody can guess, are in
 * the browser's own cache.
 *
 * Whoever is online gets the page as it is now, and the files of this release only where the network
 * fails: an old release cannot stay. It waits for its turn until no page of the release before is
 * open, because these still ask for files that are nowhere else any more.
 */
declare const self: ServiceWorkerGlobalScope & {
  /** What the build made: web/scripts/service-worker.ts. */
  readonly __WB_MANIFEST: { url: string; revision: string | null }[];
};

/** Seconds after which a network that says nothing counts as none. */
const PATIENCE = 4;

/** A server that is down answers too, by the proxy before it. */
const refuseBroken = {
  fetchDidSucceed({ response }: { response: Response }): Promise<Response> {
    return response.status < 500
      ? Promise.resolve(response)
      : Promise.reject(new Error(`status ${response.status}`));
  },
};

/** From the network, or else as it was when this release was kept. */
function fresh(fallbackURL: string): NetworkOnly {
  return new NetworkOnly({
    networkTimeoutSeconds: PATIENCE,
    plugins: [refuseBroken, new PrecacheFallbackPlugin({ fallbackURL })],
  });
}

precache(self.__WB_MANIFEST);

// Pages, but not pictures and links of Supabase that are opened in a window of their own.
registerRoute(new NavigationRoute(fresh("/index.html"), { denylist: [/^\/[a-z]+\/v1\//] }));

// Its name is the same in every release, so it has to be as new as the page.
registerRoute(isOwn("/boot.js"), fresh("/boot.js"));

// The public address and key of the project: web/src/config/env.ts.
const CONFIG = "/config.json";
const config = new NetworkFirst({
  cacheName: "retrato-config",
  networkTimeoutSeconds: PATIENCE,
  plugins: [refuseBroken],
});
registerRoute(isOwn(CONFIG), config);

// Named by their content.
registerRoute(
  ({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith("/assets/"),
  async ({ request }) => await matchPrecache(request) ?? await fetch(request),
);

self.addEventListener("install", (event) => {
  // A host without it has built the address in.
  const keeping = config.handle({ event, request: new Request(CONFIG) });
  event.waitUntil(keeping.catch(() => {}));
});

// The page that brought the first release here is served by it at once.
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

showNotices(self);

function isOwn(path: string): (options: { sameOrigin: boolean; url: URL }) => boolean {
  return ({ sameOrigin, url }) => sameOrigin && url.pathname === path;
}
