import assert from "node:assert/strict";
import { imageRoles } from "./image-roles.ts";
import { photo } from "./testing/pictures.ts";
import { inputOf } from "./testing/requests.ts";

const [A, B, C] = await Promise.all([10, 120, 230].map((blue) => photo({ blue })));
assert.ok(A && B && C);

async function roles(...contents: (string | Uint8Array)[]): Promise<Uint8Array[][]> {
  const { persons, style } = imageRoles(await inputOf(contents));
  return [persons.map(({ bytes }) => bytes), [style.bytes]];
}

Deno.test("the images labelled as the person are the person", async () => {
  const contents = ["Scene:", A, "Image 2 is the person", B, "Style:", C];
  assert.deepEqual(await roles(...contents), [[B], [C]]);
  const both = ["Image 1: the person", A, "Image 2: the person", B, "Style:", C];
  assert.deepEqual(await roles(...both), [[A, B], [C]]);
});

Deno.test("without labels the last image is the style, the others are the person", async () => {
  assert.deepEqual(await roles("a portrait", A, B, C), [[A, B], [C]]);
});

Deno.test("a style label that mentions the person does not make it one", async () => {
  assert.deepEqual(await roles("Style reference for the person", A, "The person", B), [[B], [B]]);
});

Deno.test("one image is both", async () => {
  assert.deepEqual(await roles("a portrait", A), [[A], [A]]);
});

Deno.test("no image is an error", () => {
  assert.throws(() => imageRoles([{ kind: "text", text: "a portrait" }]), RangeError);
});
