import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Hono } from "hono";
import { serveStatic } from "hono/deno";
import { comesFromOtherPage } from "../foreign-request.ts";

/** What the page learns at `/config.json`; see web/src/config/env.ts. */
export interface WebConfig {
  supabaseUrl: string;
  publishableKey: string;
  googleEnabled: boolean;
  localMode: boolean;
}

/** Names of built assets carry a hash of their content, so they never change. */
const FOREVER = "public, max-age=31536000, immutable";
const FRESH = "no-cache";

/**
 * Serves the built web app and its configuration. A path that is no file gets the page, which says
 * itself where it leads nowhere; whether it does, `_redirects` knows, and the status says it too.
 * @param distDir Folder with `index.html` and `_redirects` (web/scripts/addresses.ts).
 */
export function createWebApp(
  distDir: string,
  config: WebConfig,
): (request: Request) => Response | Promise<Response> {
  const files = serveStatic({ root: distDir, precompressed: true });
  const page = serveStatic({ root: distDir, path: "index.html", precompressed: true });
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    const isAsset = context.req.path.startsWith("/assets/") && context.res.status === 200;
    context.header("Cache-Control", isAsset ? FOREVER : FRESH);
    context.header("X-Frame-Options", "DENY");
    // The rest of the policy is in the page; this part counts in a header only.
    context.header("Content-Security-Policy", "frame-ancestors 'none'");
    const isSecret = /^\/(s|receipt)\//i.test(context.req.path);
    context.header("Referrer-Policy", isSecret ? "no-referrer" : "strict-origin-when-cross-origin");
    if (isSecret) context.header("X-Robots-Tag", "noindex, nofollow");
  });
  app.get("/config.json", ({ req }) => configResponse(req.raw, config));
  app.get("/assets/*", files, (context) => context.notFound());
  app.get("*", files, async (context, next) => {
    if (!await isAddress(distDir, context.req.path)) context.status(404);
    return await page(context, next);
  });
  return app.fetch;
}

/** Whether a path is one of the app's own, as its router takes it. */
async function isAddress(distDir: string, path: string): Promise<boolean> {
  const known = await readFile(join(distDir, "_redirects"), "utf8");
  const pathname = path.replace(/(?<=.)\/$/, "");
  return known.trim().split("\n").some((line) =>
    new URLPattern({ pathname: line.split(" ")[0] ?? "" }, { ignoreCase: true })
      .test({ pathname })
  );
}

/** The configuration, for the page itself alone: others are no business of this machine's. */
export function configResponse(request: Request, config: WebConfig): Response {
  if (comesFromOtherPage(request)) return new Response(null, { status: 403 });
  return Response.json(config, { headers: { "cache-control": FRESH } });
}
