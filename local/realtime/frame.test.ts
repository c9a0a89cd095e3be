import assert from "node:assert/strict";
import { decodeTextFrame, encodeTextFrame, type Frame, FrameError } from "./frame.ts";

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
