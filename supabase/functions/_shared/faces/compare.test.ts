import assert from "node:assert/strict";
import fc from "fast-check";
import { comparePhotos } from "./compare.ts";
import type { Descriptor } from "./descriptor.ts";

/** A descriptor of one of some people, who are 1 apart, and each photo of one at most 0.2. */
function faceOf(person: number, off = 0): Descriptor {
  const face = new Float32Array(128);
  face[person] = Math.SQRT1_2;
  face[127] = off;
  return face;
}

/** Fingerprints that differ in 32 bits: rows of a Hadamard matrix. */
function fingerprintOf(index: number): string {
  const ones = (value: number) => value.toString(2).replaceAll("0", "").length;
  const bits = Array.from({ length: 64 }, (_, bit) => ones(bit & index) % 2);
  return BigInt(`0b${bits.join("")}`).toString(16).padStart(16, "0");
}

const photosOf = (...people: (number | null)[]) =>
  people.map((person, index) => ({
    fingerprint: fingerprintOf(index + 1),
    descriptor: person === null ? null : faceOf(person, index / 50),
  }));

Deno.test("photos of one person are in order, with or without a face", () => {
  assert.deepEqual(comparePhotos(photosOf(0, 0, 0)), [null, null, null]);
  assert.deepEqual(comparePhotos(photosOf(0, null, 0)), [null, null, null]);
  assert.deepEqual(comparePhotos(photosOf(0)), [null]);
  assert.deepEqual(comparePhotos([]), []);
});

Deno.test("who is on most photos is the person", () => {
  assert.deepEqual(comparePhotos(photosOf(0, 1, 0)), [null, "another_person", null]);
  assert.deepEqual(comparePhotos(photosOf(2, 1, 1, 0, 1)), [
    "another_person",
    null,
    null,
    "another_person",
    null,
  ]);
});

Deno.test("when nobody knows who the person is, all are named", () => {
  assert.deepEqual(comparePhotos(photosOf(0, 1)), ["another_person", "another_person"]);
  assert.deepEqual(comparePhotos(photosOf(0, 1, null)), ["another_person", "another_person", null]);
});

Deno.test("of equal photos the later ones are named, and do not vote", () => {
  const [mine, other, third] = photosOf(0, 1, 0);
  assert.ok(mine && other && third);
  assert.deepEqual(comparePhotos([mine, mine, mine]), [
    null,
    "duplicate_photo",
    "duplicate_photo",
  ]);
  assert.deepEqual(comparePhotos([mine, third, other, other, other]), [
    null,
    null,
    "another_person",
    "duplicate_photo",
    "duplicate_photo",
  ]);
});

Deno.test("known photos are the person, and none of them is there twice", () => {
  const [mine, other, third] = photosOf(0, 1, 1);
  assert.ok(mine && other && third);
  const known = { ...mine, isKnown: true };
  assert.deepEqual(comparePhotos([other, third, known]), [
    "another_person",
    "another_person",
    null,
  ]);
  assert.deepEqual(comparePhotos([mine, known]), ["duplicate_photo", null]);
});

Deno.test("the order of the photos does not matter to who the person is", () => {
  const people = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 5 });
  fc.assert(fc.property(people, fc.integer(), (who, seed) => {
    const photos = photosOf(...who);
    const found = new Map(photos.map((photo, at) => [photo, comparePhotos(photos)[at]]));
    const shuffled = photos.toSorted((a, b) =>
      Math.sin(seed + photos.indexOf(a)) - Math.sin(seed + photos.indexOf(b))
    );
    assert.deepEqual(comparePhotos(shuffled), shuffled.map((photo) => found.get(photo)));
  }));
});
