import assert from "node:assert/strict";
import { RpcError } from "../_shared/rpc.ts";
import { createVisitHandler, type VisitContext } from "./answer-visit.ts";
import { MAX_BODY } from "./read-visit.ts";

const token = "abcdefghijklmnopqrstuvwxyz_-0123";
const visitor = "00000000-0000-4000-8000-000000000001";
const photo = "00000000-0000-4000-8000-000000000002";
const row = {
  expires_at: "2030-01-01T00:00:00Z",
  id: photo,
  copy_path: "copy.webp",
  width: 768,
  height: 1024,
  hearted: false,
};

function stage(changes: Partial<VisitContext> = {}) {
  const asked: unknown[] = [];
  const logged: string[] = [];
  const handle = createVisitHandler({
    open: (visit, address) => {
      asked.push(["open", visit.visitor, address]);
      return Promise.resolve(visit.token === token ? [row] : []);
    },
    heart: (given, heart, address) => {
      asked.push(["heart", heart, address]);
      return Promise.resolve(given === token);
    },
    sign: (paths) =>
      Promise.resolve(new Map(paths.map((path) => [path, `/signed/${path}?token=t`]))),
    log: { info: () => {}, error: (_, fields) => logged.push(JSON.stringify(fields)) },
    ...changes,
  });
  const send = (body: unknown, headers: HeadersInit = {}) =>
    handle(
      new Request("http://localhost/visit-share", {
        method: "POST",
        headers,
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
    );
  return { asked, logged, handle, send };
}

Deno.test("a link is answered with what its page shows, and nothing else", async () => {
  const { send, asked } = stage();
  const response = await send({ token, visitor }, { "x-forwarded-for": "192.0.2.1, 10.0.0.1" });
  assert.equal(response.status, 200);
  assert.deepEqual(await response.json(), {
    expires_at: row.expires_at,
    photos: [{
      id: photo,
      url: "/signed/copy.webp?token=t",
      width: 768,
      height: 1024,
      hearted: false,
    }],
  });
  assert.deepEqual(asked, [["open", visitor, "192.0.2.1"]]);
});

Deno.test("nothing keeps an answer, and every origin may ask", async () => {
  const { send, handle } = stage();
  const preflight = await handle(new Request("http://localhost/", { method: "OPTIONS" }));
  assert.equal(preflight.status, 204);
  assert.match(preflight.headers.get("access-control-allow-headers") ?? "", /apikey/);
  for (const response of [await send({ token }), await send({}), preflight]) {
    assert.equal(response.headers.get("access-control-allow-origin"), "*");
    assert.equal(response.headers.get("cache-control"), "no-store");
    assert.equal(response.headers.get("referrer-policy"), "no-referrer");
    assert.match(response.headers.get("x-robots-tag") ?? "", /noindex/);
  }
});

Deno.test("a copy that is being made has no address yet", async () => {
  const open = () => Promise.resolve([{ ...row, copy_path: null as unknown as string }]);
  const { photos } = await (await stage({ open }).send({ token })).json();
  assert.equal(photos[0].url, null);
});

Deno.test("a heart is told with whose it is", async () => {
  const { send, asked } = stage();
  assert.equal((await send({ token, visitor, photo, hearted: true })).status, 200);
  assert.deepEqual(asked, [["heart", { photo, hearted: true, visitor }, undefined]]);
});

Deno.test("whatever makes no sense is answered as an unknown link, and asks nobody", async () => {
  const { send, asked } = stage();
  const unknown = await send({ token: "A".repeat(32) });
  const told = [unknown.status, await unknown.text()];
  asked.length = 0;
  for (
    const odd of [
      "",
      "null",
      "[]",
      "{",
      "1",
      {},
      { token: 1 },
      { token: null },
      { token: [token] },
      { token: `${token}x` },
      { token: token.slice(1) },
      { token: `${token}\n` },
      { token: "../../../etc/passwd".padEnd(32, "x") },
      { token: "'; drop table shares; --xxxxxxxxx" },
      { token, visitor: "zoe" },
      { token, visitor: visitor.toUpperCase().replace("0", "G") },
      { token, photo },
      { token, photo, hearted: true },
      { token, visitor, photo, hearted: "yes" },
      { token, visitor, photo: "1", hearted: true },
      { token, visitor, hearted: true },
      { token, junk: "x".repeat(MAX_BODY) },
    ]
  ) {
    const response = await send(odd);
    assert.deepEqual([response.status, await response.text()], told, JSON.stringify(odd));
  }
  assert.deepEqual(asked, []);
});

Deno.test("who asks too often is told so, and for how long", async () => {
  const refuse = () => Promise.reject(new RpcError("open_share", "too_many_requests", 429));
  const { send } = stage({ open: refuse, heart: refuse });
  for (const body of [{ token }, { token, visitor, photo, hearted: true }]) {
    const response = await send(body);
    assert.equal(response.status, 429);
    assert.equal(response.headers.get("retry-after"), "60");
    await response.body?.cancel();
  }
});

Deno.test("what fails says nothing of itself, nor of the link in the log", async () => {
  const open = () => Promise.reject(new Error("connection to 10.1.2.3 refused"));
  const { send, logged } = stage({ open });
  const response = await send({ token });
  assert.equal(response.status, 500);
  assert.doesNotMatch(await response.text(), /10\.1\.2\.3/);
  assert.equal(logged.length, 1);
  assert.doesNotMatch(logged.join(), new RegExp(token));
});
