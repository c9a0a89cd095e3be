import assert from "node:assert/strict";
import { join } from "node:path";
import { eventually } from "../testing/eventually.ts";
import { WEB_DIR } from "./build.ts";
import { startWebApp } from "./web-app.ts";

const config = {
  supabaseUrl: "http://127.0.0.1:1",
  publishableKey: "sb_publishable_test",
  googleEnabled: false,
  localMode: true,
};

Deno.test("in development the sources are served, and a change of them is told", async () => {
  const said: string[] = [];
  let devServer: string;
  {
    await using app = startWebApp("development", config, (line) => said.push(line));
    await app.ready;
    const get = async (path: string) => {
      const response = await app.fetch(new Request(`http://127.0.0.1:54321${path}`));
      return { type: response.headers.get("content-type") ?? "", text: await response.text() };
    };
    assert.deepEqual(JSON.parse((await get("/config.json")).text), config);
    assert.match((await get("/dashboard")).text, /<div id="root"/);
    const main = await get("/src/main.tsx");
    assert.match(main.type, /javascript/);
    assert.match(main.text, /createRoot/);

    devServer = said.join("\n").match(/http:\/\/127\.0\.0\.1:\d+/)?.[0] ?? "";
    const client = await get("/@vite/client");
    const [, token] = client.text.match(/wsToken = "([^"]+)"/) ?? [];
    const socket = new WebSocket(`${devServer}?token=${token}`, "vite-hmr");
    let change: string | undefined;
    socket.onmessage = ({ data }) => {
      const { type } = JSON.parse(data);
      if (type === "update" || type === "full-reload") change = type;
    };
    await eventually(async () => {
      const now = new Date();
      await Deno.utime(join(WEB_DIR, "src", "main.tsx"), now, now);
      return change;
    });
    const closed = new Promise((resolve) => socket.onclose = resolve);
    socket.close();
    await closed;
  }
  await assert.rejects(fetch(devServer), "nothing is left running");
});
