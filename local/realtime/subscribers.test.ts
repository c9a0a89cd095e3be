import assert from "node:assert/strict";
import { type Broadcast, encodeBroadcast, Subscribers } from "./subscribers.ts";

function subscriber(topic: string) {
  const received: string[] = [];
  return { topic, received, deliver: ({ event }: Broadcast) => received.push(event) };
}

function message(topic: string, event: string): Broadcast {
  return { topic, event, payload: { encoding: "json", value: {} } };
}

Deno.test("a broadcast reaches the subscribers of its topic alone", () => {
  const subscribers = new Subscribers();
  const [first, second, other] = [subscriber("a"), subscriber("a"), subscriber("b")];
  for (const each of [first, second, other]) subscribers.add(each);
  subscribers.broadcast(message("a", "hello"));
  assert.deepEqual([first.received, second.received, other.received], [["hello"], ["hello"], []]);
});

Deno.test("neither the excepted sender nor one who left gets it", () => {
  const subscribers = new Subscribers();
  const [sender, left, stayed] = [subscriber("a"), subscriber("a"), subscriber("a")];
  for (const each of [sender, left, stayed]) subscribers.add(each);
  subscribers.delete(left);
  subscribers.broadcast(message("a", "hello"), sender);
  assert.deepEqual([sender.received, left.received, stayed.received], [[], [], ["hello"]]);
});

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
