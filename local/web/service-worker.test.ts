import assert from "node:assert/strict";
import { cpSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { startBrowser } from "../testing/browser.ts";
import { eventually } from "../testing/eventually.ts";
import { buildWebApp, DIST_DIR } from "./build.ts";
import { createWebApp } from "./serve.ts";

const config = {
  supabaseUrl: "http://127.0.0.1:1",
  publishableKey: "sb_publishable_test",
  googleEnabled: false,
  localMode: true,
};

/** How a file is answered that a page asks for, past the browser's own cache. */
async function statusOf(page: Page, path: string): Promise<number> {
  return await page.evaluate(
    async (path) => (await fetch(path, { cache: "no-store" })).status,
    path,
  );
}

/** Waits until something is true in a page. */
async function becomes(page: Page, condition: string): Promise<void> {
  await eventually(
    async () => await page.evaluate<boolean>(condition) || undefined,
    // It puts away every file of the app before it takes a page over.
    120_000,
  );
}

Deno.test("the service worker of the built app", {
  sanitizeOps: false,
  sanitizeResources: false,
}, async (t) => {
  const dist = await Deno.makeTempDir();
  await buildWebApp();
  // Without what is compressed already: some files are changed here.
  const filter = (path: string) => !/\.(?:br|gz)$/.test(path);
  cpSync(DIST_DIR, dist, { recursive: true, filter });
  const app = createWebApp(dist, config);
  let isDown = false;
  await using server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    (request) => isDown ? new Response("Bad gateway", { status: 502 }) : app(request),
  );
  const browser = await startBrowser();
  try {
    const context = await browser.newContext({
      baseURL: `http://127.0.0.1:${server.addr.port}`,
      locale: "en-GB",
    });
    const page = await context.newPage();
    await page.goto("/sign-in");
    await page.evaluate("void navigator.serviceWorker.register('/sw.js')");
    await becomes(page, "navigator.serviceWorker.controller !== null");

    await t.step("opens any address while the server is down", async () => {
      isDown = true;
      for (const path of ["/", "/dashboard/gallery", "/sign-in"]) {
        assert.equal((await page.goto(path))?.status(), 200, path);
      }
      await page.getByRole("heading", { name: "Welcome back" }).waitFor();
    });

    await t.step("answers nothing of the API, nor a picture of it in a window", async () => {
      assert.equal(await statusOf(page, "/rest/v1/photos"), 502);
      const picture = await page.goto("/storage/v1/object/public/generated-photos/1.png");
      assert.equal(picture?.status(), 502);
      isDown = false;
    });

    await t.step("brings a new release, and leaves open pages theirs", async () => {
      await page.goto("/sign-in");
      const files = Array.from(Deno.readDirSync(join(dist, "assets")), ({ name }) => name);
      const old = files.find((name) => /^gallery-page-.*\.js$/.test(name)) ?? "";
      await release(dist, { from: old, to: `new-${old}` });

      const next = await context.newPage();
      await next.goto("/sign-in");
      assert.equal(await next.locator("meta[name=release]").count(), 1, "the page is the new one");
      await next.evaluate("navigator.serviceWorker.ready.then((worker) => worker.update())");
      await becomes(next, "navigator.serviceWorker.ready.then(({ waiting }) => waiting !== null)");
      const unserved = await app(new Request(`http://127.0.0.1/assets/${old}`));
      assert.equal(unserved.status, 404);
      assert.equal(await statusOf(page, `/assets/${old}`), 200, "kept for the page that is open");

      await page.close();
      await next.close();
      const last = await eventually(async () => {
        const last = await context.newPage();
        await last.goto("/sign-in");
        if (await statusOf(last, `/assets/${old}`) === 404) return last;
        await last.close();
      });
      isDown = true;
      assert.equal((await last.goto("/dashboard"))?.status(), 200);
      assert.equal(await last.locator("meta[name=release]").count(), 1, "kept is the new one");
    });
  } finally {
    await browser.close();
    await Deno.remove(dist, { recursive: true });
  }
});

/** Serves the app as if it was built from other sources: with a file of another name. */
async function release(dist: string, { from, to }: { from: string; to: string }): Promise<void> {
  await Deno.rename(join(dist, "assets", from), join(dist, "assets", to));
  const page = await Deno.readTextFile(join(dist, "index.html"));
  await Deno.writeTextFile(
    join(dist, "index.html"),
    page.replace("<title>", '<meta name="release" content="2" /><title>'),
  );
  const worker = await Deno.readTextFile(join(dist, "sw.js"));
  const [, revision = ""] = worker.match(/\/index\.html`,revision:`(\w+)`/) ?? [];
  assert.notEqual(revision, "");
  await Deno.writeTextFile(
    join(dist, "sw.js"),
    worker.replace(from, to).replace(revision, "another"),
  );
}
