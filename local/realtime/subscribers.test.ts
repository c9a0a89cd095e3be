import assert from "node:assert/strict";
import type { Broadcast } from "./broadcast.ts";
import { Subscribers } from "./subscribers.ts";

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
