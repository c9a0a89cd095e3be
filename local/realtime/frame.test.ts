import assert from "node:assert/strict";
import {
  decodeBroadcastPush,
  decodeTextFrame,
  encodeBinaryBroadcast,
  encodeTextFrame,
  type Frame,
  FrameError,
} from "./frame.ts";

const join: Frame = {
  joinRef: "1",
  ref: "1",
  topic: "realtime:user:a",
  event: "phx_join",
  payload: { config: {} },
};

Deno.test("version 2.0.0 is an array", () => {
  const text = '["1","1","realtime:user:a","phx_join",{"config":{}}]';
  assert.deepEqual(decodeTextFrame("2.0.0", text), join);
  assert.equal(encodeTextFrame("2.0.0", join), text);
});

Deno.test("version 1.0.0 is an object, whose answers have no join_ref", () => {
  const text =
    '{"topic":"realtime:user:a","event":"phx_join","payload":{"config":{}},"ref":"1","join_ref":"1"}';
  assert.deepEqual(decodeTextFrame("1.0.0", text), join);
  assert.equal(
    encodeTextFrame("1.0.0", join),
    '{"topic":"realtime:user:a","event":"phx_join","payload":{"config":{}},"ref":"1"}',
  );
});

Deno.test("absent references are null", () => {
  const heartbeat = '{"topic":"phoenix","event":"heartbeat","payload":{},"ref":"9"}';
  assert.equal(decodeTextFrame("1.0.0", heartbeat).joinRef, null);
  assert.equal(decodeTextFrame("2.0.0", '[null,"9","phoenix","heartbeat",{}]').joinRef, null);
});

for (
  const [vsn, text] of [
    ["2.0.0", "{"],
    ["2.0.0", "{}"],
    ["2.0.0", '["1","1","topic"]'],
    ["2.0.0", '["1",1,"topic","event",{}]'],
    ["2.0.0", '{"topic":"t","event":"e","payload":{},"ref":"1"}'],
    ["1.0.0", '["1","1","t","e",{}]'],
    ["1.0.0", "null"],
  ] as const
) {
  Deno.test(`${vsn} refuses ${text}`, () => {
    assert.throws(() => decodeTextFrame(vsn, text), FrameError);
  });
}

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
