import { freePort } from "../ports.ts";
import type { Log } from "../logs.ts";
import { buildWebApp, DIST_DIR } from "./build.ts";
import { startDevServer } from "./dev-server.ts";
import { createWebApp, type WebConfig } from "./serve.ts";
import { createDevelopmentApp } from "./serve-development.ts";

/** The web app, as the gateway serves it. */
export interface WebApp extends AsyncDisposable {
  fetch(request: Request): Response | Promise<Response>;
  /** Settles when it can be served. Rejects with a Failure when it does not build or start. */
  ready: Promise<unknown>;
  /** Settles when its server ends by itself; a built app has none. */
  crashed?: Promise<string>;
}

/**
 * Starts building the web app, or starts its development server.
 * @param mode `built` is what users get, `development` is the sources with hot reload.
 */
export function startWebApp(mode: "built" | "development", config: WebConfig, log: Log): WebApp {
  if (mode === "built") {
    const ready = buildWebApp();
    ready.catch(() => {});
    return { fetch: createWebApp(DIST_DIR, config), ready, async [Symbol.asyncDispose]() {} };
  }
  const port = freePort(0, "RETRATO_PORT");
  const server = startDevServer(port, log);
  return {
    fetch: createDevelopmentApp(`http://127.0.0.1:${port}`, config),
    ready: server.ready,
    crashed: server.crashed,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}
