import assert from "node:assert/strict";
import { join } from "node:path";
import { createWebApp } from "./serve.ts";

const config = {
  supabaseUrl: "http://127.0.0.1:1",
  publishableKey: "sb_publishable_test",
  googleEnabled: false,
  localMode: true,
};

async function withApp(use: (get: (path: string) => Promise<Response>) => Promise<void>) {
  const dist = await Deno.makeTempDir();
  try {
    await Deno.writeTextFile(join(dist, "index.html"), "<title>Retrato</title>");
    await Deno.mkdir(join(dist, "assets"));
    await Deno.writeTextFile(join(dist, "assets", "app-1a2b.js"), "1");
    await Deno.writeTextFile(join(dist, "sw.js"), "1");
    await Deno.writeTextFile(
      join(dist, "_redirects"),
      "/ /index.html 200\n/sign-in /index.html 200\n/dashboard/batches/:id /index.html 200\n",
    );
    const app = createWebApp(dist, config);
    await use(async (path) => await app(new Request(`http://127.0.0.1:54321${path}`)));
  } finally {
    await Deno.remove(dist, { recursive: true });
  }
}

Deno.test("tells the page where Supabase is", async () => {
  await withApp(async (get) => {
    const response = await get("/config.json");
    assert.equal(response.headers.get("cache-control"), "no-cache");
    assert.deepEqual(await response.json(), config);
  });
});

Deno.test("does not tell it to another page", async () => {
  const app = createWebApp("", config);
  const headers = { origin: "https://evil.example" };
  const response = await app(new Request("http://127.0.0.1:54321/config.json", { headers }));
  assert.deepEqual([response.status, await response.text()], [403, ""]);
});

Deno.test("an address inside the app gets the page, never an old one", async () => {
  await withApp(async (get) => {
    const paths = ["/", "/dashboard/batches/123", "/dashboard/batches/123/", "/Sign-In?next=%2Fx"];
    for (const path of paths) {
      const response = await get(path);
      assert.equal(response.status, 200, path);
      assert.equal(response.headers.get("cache-control"), "no-cache");
      assert.match(response.headers.get("content-type") ?? "", /^text\/html/);
      assert.match(await response.text(), /Retrato/);
    }
  });
});

Deno.test("an address that leads nowhere gets the page that says so, as not found", async () => {
  await withApp(async (get) => {
    const paths = ["/no/such/page", "/dashboard/batches", "/dashboard/batches/1/2", "/sign-in.php"];
    for (const path of paths) {
      const response = await get(path);
      assert.equal(response.status, 404, path);
      assert.equal(response.headers.get("cache-control"), "no-cache");
      assert.match(response.headers.get("content-type") ?? "", /^text\/html/);
      assert.match(await response.text(), /Retrato/);
    }
  });
});

Deno.test("assets are kept for ever, and a missing one is not the page", async () => {
  await withApp(async (get) => {
    const found = await get("/assets/app-1a2b.js");
    assert.match(found.headers.get("cache-control") ?? "", /immutable/);
    await found.body?.cancel();
    const missing = await get("/assets/gone.js");
    assert.equal(missing.status, 404);
    assert.equal(missing.headers.get("cache-control"), "no-cache");
    await missing.body?.cancel();
  });
});

Deno.test("the service worker is asked for anew each time, and is a script", async () => {
  await withApp(async (get) => {
    const { headers, body } = await get("/sw.js");
    assert.equal(headers.get("cache-control"), "no-cache");
    assert.match(headers.get("content-type") ?? "", /javascript/);
    await body?.cancel();
  });
});

Deno.test("nothing outside the folder is served", async () => {
  await withApp(async (get) => {
    for (const path of ["/..%2f..%2fetc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..\\x"]) {
      assert.doesNotMatch(await (await get(path)).text(), /root:/);
    }
  });
});

Deno.test("no other page may frame it", async () => {
  await withApp(async (get) => {
    const { headers, body } = await get("/sign-in");
    assert.equal(headers.get("content-security-policy"), "frame-ancestors 'none'");
    await body?.cancel();
  });
});

Deno.test("of links that people share no search engine and no other page hears", async () => {
  await withApp(async (get) => {
    for (const path of ["/s/secret", "/S/secret", "/receipt/secret"]) {
      const { headers, body } = await get(path);
      assert.equal(headers.get("referrer-policy"), "no-referrer", path);
      assert.match(headers.get("x-robots-tag") ?? "", /noindex/, path);
      await body?.cancel();
    }
    const { headers, body } = await get("/sign-in");
    assert.equal(headers.has("x-robots-tag"), false);
    await body?.cancel();
  });
});
