import assert from "node:assert/strict";
import { decodeBroadcastPush, encodeBinaryBroadcast } from "./binary-frame.ts";
import { FrameError } from "./frame.ts";

const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const BINARY = 0;
const JSON_TEXT = 1;

function push(encoding: number, payload: number[], metadata = ""): Uint8Array<ArrayBuffer> {
  const fields = ["1", "12", "realtime:café", "señal", metadata].map(utf8);
  const sizes = fields.map(({ length }) => length);
  return Uint8Array.from([3, ...sizes, encoding, ...fields.flat(), ...payload]);
}

Deno.test("a push of JSON", () => {
  assert.deepEqual(decodeBroadcastPush(push(JSON_TEXT, utf8('{"x":"ñ"}'), '{"persist":true}')), {
    joinRef: "1",
    ref: "12",
    topic: "realtime:café",
    event: "señal",
    payload: { encoding: "json", value: { x: "ñ" } },
  });
});

Deno.test("a push of bytes", () => {
  const { payload } = decodeBroadcastPush(push(BINARY, [0, 255]));
  assert.deepEqual(payload, { encoding: "binary", bytes: Uint8Array.of(0, 255) });
});

Deno.test("refuses other kinds, unknown encodings, frames cut short and bad text", () => {
  const good = push(JSON_TEXT, utf8("{}"));
  const bad = [
    new Uint8Array(),
    good.slice(0, 5),
    good.slice(0, 20),
    Uint8Array.from([4, ...good.slice(1)]),
    push(2, []),
    push(JSON_TEXT, utf8("{")),
    push(JSON_TEXT, [0xff]),
  ];
  for (const frame of bad) assert.throws(() => decodeBroadcastPush(frame), FrameError);
});

Deno.test("a broadcast of bytes", () => {
  assert.deepEqual(
    [...encodeBinaryBroadcast("realtime:é", "e", Uint8Array.of(7, 8))],
    [4, 11, 1, 0, BINARY, ...utf8("realtime:é"), ...utf8("e"), 7, 8],
  );
});
