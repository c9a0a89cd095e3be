import assert from "node:assert/strict";
import { digestParts, sha256Hex } from "./digest.ts";
import { photo } from "./testing/pictures.ts";
import { inputOf } from "./testing/requests.ts";

async function digest(...contents: (string | Uint8Array)[]): Promise<string> {
  return (await digestParts(await inputOf(contents))).toHex();
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
