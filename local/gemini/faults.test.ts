import assert from "node:assert/strict";
import { z } from "zod";
import { type FaultRuleInput, faultRuleSchema } from "./fault-schema.ts";
import { FaultList } from "./faults.ts";

const SUBJECT = { model: "m", prompt: "a portrait, variation 2", images: ["a".repeat(64)] };

function listOf(...rules: FaultRuleInput[]): FaultList {
  const list = new FaultList();
  rules.forEach((rule) => list.add(rule));
  return list;
}

function taken(list: FaultList, times: number, subject = SUBJECT): (string | undefined)[] {
  return Array.from({ length: times }, () => list.take(subject)?.fault);
}

Deno.test("a rule befalls one request unless told otherwise", () => {
  assert.deepEqual(taken(listOf({ fault: "unavailable" }), 2), ["unavailable", undefined]);
});

Deno.test("times counts down, null never ends", () => {
  const twice = listOf({ fault: "unavailable", times: 2 });
  assert.deepEqual(taken(twice, 3), ["unavailable", "unavailable", undefined]);
  const always = listOf({ fault: "hang", times: null });
  assert.deepEqual(taken(always, 3), ["hang", "hang", "hang"]);
});

Deno.test("skip lets matching requests pass first", () => {
  const list = listOf({ fault: "unavailable", skip: 2, match: { model: "m" } });
  assert.equal(list.take({ ...SUBJECT, model: "other" }), undefined);
  assert.deepEqual(taken(list, 4), [undefined, undefined, "unavailable", undefined]);
});

Deno.test("rules are tried in the order they came", () => {
  const list = listOf({ fault: "unavailable" }, { fault: "hang" });
  assert.deepEqual(taken(list, 3), ["unavailable", "hang", undefined]);
});

Deno.test("a rule that skips leaves the request to the next", () => {
  const list = listOf({ fault: "unavailable", skip: 1 }, { fault: "hang" });
  assert.deepEqual(taken(list, 2), ["hang", "unavailable"]);
});

Deno.test("a rule befalls only what it matches", () => {
  const match = { model: "m", promptIncludes: "variation 2" };
  const list = listOf({ fault: "text_only", match });
  assert.equal(list.take({ ...SUBJECT, prompt: "variation 3" }), undefined);
  assert.equal(list.take({ ...SUBJECT, model: "other" }), undefined);
  assert.equal(list.take(SUBJECT)?.fault, "text_only");
});

Deno.test("a rule befalls what has a given image among its inputs", () => {
  const imageSha256 = "b".repeat(64);
  const list = listOf({ fault: "blocked", times: null, match: { imageSha256 } });
  assert.equal(list.take(SUBJECT), undefined);
  const images = [...SUBJECT.images, imageSha256];
  assert.deepEqual(taken(list, 2, { ...SUBJECT, images }), ["blocked", "blocked"]);
});

Deno.test("a rule may last for a while from the first request that it befalls", () => {
  let now = 0;
  const list = new FaultList(() => now);
  list.add({ fault: "unavailable", times: null, lastsSeconds: 600, skip: 1 });
  now = 3_600_000;
  assert.deepEqual(taken(list, 3), [undefined, "unavailable", "unavailable"]);
  now += 599_000;
  assert.deepEqual(taken(list, 1), ["unavailable"]);
  now += 1_000;
  assert.deepEqual(taken(list, 1), [undefined]);
  assert.deepEqual(list.list(), []);
});

Deno.test("what remains can be listed and cleared", () => {
  const list = listOf({ fault: "unavailable", times: 2 }, { fault: "hang" });
  list.take(SUBJECT);
  assert.deepEqual(list.list().map(({ fault, times }) => [fault, times]), [
    ["unavailable", 1],
    ["hang", 1],
  ]);
  list.clear();
  assert.deepEqual(list.list(), []);
  assert.equal(list.take(SUBJECT), undefined);
});

function complaint(rule: unknown): string {
  const parsed = faultRuleSchema.safeParse(rule);
  assert.ok(!parsed.success);
  return z.prettifyError(parsed.error);
}

Deno.test("a rule needs no more than the name of its fault", () => {
  assert.deepEqual(faultRuleSchema.parse({ fault: "blocked" }), {
    fault: "blocked",
    blockReason: "SAFETY",
    times: 1,
    skip: 0,
    match: {},
  });
});

Deno.test("an unknown fault is answered with those there are", () => {
  assert.match(complaint({ fault: "explode" }), /fault must be one of: rate_limited, .*, hang,/);
});

Deno.test("an option of another fault is refused by name", () => {
  assert.match(complaint({ fault: "hang", blockReason: "SAFETY" }), /"blockReason"/);
});

Deno.test("values out of range are refused with their place", () => {
  assert.match(complaint({ fault: "hang", times: 0 }), /times/);
  assert.match(complaint({ fault: "no_image", finishReason: "STOP" }), /finishReason/);
  assert.match(complaint({ fault: "hang", match: { prompt: "x" } }), /match/);
});
