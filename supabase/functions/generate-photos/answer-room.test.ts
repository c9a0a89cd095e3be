import assert from "node:assert/strict";
import { type AnswerBounds, AnswerRoom } from "./answer-room.ts";

const BOUNDS: AnswerBounds = { bytes: 1_000, together: 1_500, ms: 10_000 };

/** A response whose bytes come when they are told to. */
function coming() {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  return {
    response: new Response(readable as ReadableStream<Uint8Array<ArrayBuffer>>),
    send: (bytes: number) => writer.write(new Uint8Array(bytes)).catch(() => {}),
    end: () => writer.close().catch(() => {}),
  };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

/** What an answer has come to, while that is still open. */
function watched(reading: Promise<Response>) {
  const state = { is: "coming" };
  reading.then(
    () => state.is = "in use",
    (thrown: Error) => state.is = thrown.message,
  );
  return state;
}

Deno.test("answers are used one after the other, each until it leaves", async () => {
  const room = new AnswerRoom(BOUNDS);
  const [first, second] = [room.enter(), room.enter()];
  const [a, b] = [watched(first.read(new Response("a"))), watched(second.read(new Response("b")))];
  await soon();
  assert.deepEqual([a.is, b.is], ["in use", "coming"]);
  first.leave();
  await soon();
  assert.equal(b.is, "in use");
});

Deno.test("an answer that has begun and does not go on keeps no other from its use", async () => {
  const room = new AnswerRoom(BOUNDS);
  const { response, send } = coming();
  const dripping = watched(room.enter().read(response));
  await send(10);
  const read = await room.enter().read(new Response("whole"));
  assert.equal(await read.text(), "whole");
  assert.equal(dripping.is, "coming");
});

Deno.test("one that has left without an answer takes no turn", async () => {
  const room = new AnswerRoom(BOUNDS);
  room.enter().leave();
  assert.equal(await (await room.enter().read(new Response("a"))).text(), "a");
});

Deno.test("with all room taken by what has not ended, the largest is given up", async () => {
  const room = new AnswerRoom(BOUNDS);
  const [large, small, late] = [coming(), coming(), coming()];
  const states = [large, small, late].map(({ response }) => watched(room.enter().read(response)));
  await large.send(900);
  await small.send(400);
  await soon();
  await late.send(300);
  await late.end();
  await soon();
  assert.deepEqual(states.map(({ is }) => is), [
    "an answer of 900 bytes, too large beside others",
    "coming",
    "in use",
  ]);
});

Deno.test("with room taken by what is in use, the others wait for it and arrive", async () => {
  const room = new AnswerRoom(BOUNDS);
  const first = room.enter();
  await first.read(new Response(new Uint8Array(900)));
  const { response, send, end } = coming();
  const state = watched(room.enter().read(response));
  void send(800);
  void end();
  await soon();
  assert.equal(state.is, "coming");
  first.leave();
  await soon();
  assert.equal(state.is, "in use");
});

Deno.test("whatever comes, no more is kept than there is room for", async () => {
  const room = new AnswerRoom({ ...BOUNDS, bytes: 600 });
  const answers = Array.from({ length: 12 }, coming);
  const states = answers.map(({ response }) => watched(room.enter().read(response)));
  for (let turn = 0; turn < 10; turn++) {
    for (const { send } of answers) void send(100);
    await soon();
    const given = states.filter(({ is }) => is === "coming").length;
    assert.ok(
      given * 100 * (turn + 1) <= BOUNDS.together + given * 100,
      `${given} in turn ${turn}`,
    );
  }
  assert.ok(states.every(({ is }) => is !== "coming"), "600 bytes is the most of one");
});
