import assert from "node:assert/strict";
import { bitsApart, fingerprint } from "./fingerprint.ts";
import { decode, openBytes, openPhoto, PORTRAITS } from "./testing/photos.ts";

const prints = await Promise.all(
  PORTRAITS.map(async (name) => fingerprint(await decode(openPhoto(name)))),
);

Deno.test("a photo is known whatever its size, encoding, grain and light", async () => {
  for (const [index, name] of PORTRAITS.entries()) {
    const changed = {
      smaller: openPhoto(name).resize(300),
      coarse: openBytes(await openPhoto(name).jpeg({ quality: 10 }).toBuffer()),
      brighter: openPhoto(name).linear(1.2, 5),
      darker: openPhoto(name).linear(0.5, 0),
      sepia: openPhoto(name).tint("#704214"),
    };
    for (const [how, photo] of Object.entries(changed)) {
      const apart = bitsApart(prints[index]!, fingerprint(await decode(photo)));
      assert.ok(apart <= 4, `${name}, ${how}: ${apart}`);
    }
  }
});

Deno.test("other crops of one photo are other photos", () => {
  for (const [index, one] of prints.entries()) {
    for (const other of prints.slice(index + 1)) assert.ok(bitsApart(one, other) > 6);
  }
});

Deno.test("a fingerprint has 64 bits, of a picture of one colour too", () => {
  const blank = { data: new Uint8ClampedArray(40 * 30 * 4).fill(255), width: 40, height: 30 };
  assert.match(fingerprint(blank), /^[0-9a-f]{16}$/);
  assert.equal(bitsApart("0000000000000000", "ffffffffffffffff"), 64);
  assert.equal(bitsApart("0f00000000000001", "0f00000000000001"), 0);
});
