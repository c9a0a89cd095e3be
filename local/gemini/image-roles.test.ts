import assert from "node:assert/strict";
import { imageRoles } from "./image-roles.ts";
import { photo } from "./testing/pictures.ts";
import { inputOf } from "./testing/requests.ts";

const [A, B, C] = await Promise.all([10, 120, 230].map((blue) => photo({ blue })));
assert.ok(A && B && C);

async function roles(...contents: (string | Uint8Array)[]): Promise<Uint8Array[]> {
  const { person, style } = imageRoles(await inputOf(contents));
  return [person.bytes, style.bytes];
}

Deno.test("the first image labelled as the person is the person", async () => {
  assert.deepEqual(await roles("Scene:", A, "Image 2 is the person", B, "Style:", C), [B, C]);
});

Deno.test("without labels the first image is the person, the last the style", async () => {
  assert.deepEqual(await roles("a portrait", A, B, C), [A, C]);
});

Deno.test("a style label that mentions the person does not make it one", async () => {
  assert.deepEqual(await roles("Style reference for the person", A, "The person", B), [B, B]);
});

Deno.test("one image is both", async () => {
  assert.deepEqual(await roles("a portrait", A), [A, A]);
});

Deno.test("no image is an error", () => {
  assert.throws(() => imageRoles([{ kind: "text", text: "a portrait" }]), RangeError);
});
