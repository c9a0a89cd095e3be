import assert from "node:assert/strict";
import { digestParts, imageRoles, sha256Hex } from "./parts.ts";
import { inputParts } from "./product-request.ts";
import { photo } from "./testing/pictures.ts";

const [A, B, C] = await Promise.all([10, 120, 230].map((blue) => photo({ blue })));
assert.ok(A && B && C);

async function roles(...contents: (string | Uint8Array<ArrayBuffer>)[]): Promise<Uint8Array[][]> {
  const { persons, style } = imageRoles(await inputParts(contents));
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

async function digest(...contents: (string | Uint8Array<ArrayBuffer>)[]): Promise<string> {
  return (await digestParts(await inputParts(contents))).toHex();
}

Deno.test("the digest of bytes is their SHA-256", async () => {
  assert.equal(
    await sha256Hex(new TextEncoder().encode("abc")),
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
});

Deno.test("a digest depends on every text, every image and their order", async () => {
  const one = await photo();
  const other = await photo({ blue: 91 });
  const digests = [
    await digest("a", one, other),
    await digest("b", one, other),
    await digest("a", one, one),
    await digest("a", other, one),
    await digest(one, "a", other),
    await digest("a", "", one, other),
  ];
  assert.equal(new Set(digests).size, digests.length);
  assert.equal(await digest("a", one, other), digests[0]);
});
