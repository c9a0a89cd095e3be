import assert from "node:assert/strict";
import { encodeBroadcast } from "./broadcast.ts";

const json = { encoding: "json", value: { a: 1 } } as const;

Deno.test("JSON goes as a text frame in both versions", () => {
  const broadcast = { topic: "user:1", event: "photo", payload: json, id: "m1" };
  const payload = { type: "broadcast", event: "photo", payload: { a: 1 }, meta: { id: "m1" } };
  assert.deepEqual(JSON.parse(String(encodeBroadcast("2.0.0", broadcast))), [
    null,
    null,
    "realtime:user:1",
    "broadcast",
    payload,
  ]);
  assert.deepEqual(JSON.parse(String(encodeBroadcast("1.0.0", broadcast))), {
    topic: "realtime:user:1",
    event: "broadcast",
    payload,
    ref: null,
  });
});

Deno.test("what does not come from the database has no id", () => {
  const text = encodeBroadcast("2.0.0", { topic: "t", event: "e", payload: json });
  assert.equal(String(text).includes("meta"), false);
});

Deno.test("bytes go as a binary frame, which version 1.0.0 does not have", () => {
  const bytes = { encoding: "binary", bytes: Uint8Array.of(1) } as const;
  const broadcast = { topic: "t", event: "e", payload: bytes };
  assert.ok(encodeBroadcast("2.0.0", broadcast) instanceof Uint8Array);
  assert.equal(encodeBroadcast("1.0.0", broadcast), undefined);
});
