import fc from "fast-check";
import { expect, it } from "vitest";
import { cropAround, type Head, likelyHead, stripAround } from "./crop.ts";
import { PURPOSES } from "./purposes.ts";

const pictures = fc.record({
  width: fc.integer({ min: 64, max: 4096 }),
  height: fc.integer({ min: 64, max: 4096 }),
});
const purposes = fc.constantFrom(...Object.values(PURPOSES));

/** A picture with a head somewhere in it. */
const portraits = pictures.chain((picture) =>
  fc.record({
    picture: fc.constant(picture),
    head: fc.record({
      x: fc.double({ min: 0, max: picture.width, noNaN: true }),
      share: fc.double({ min: 0.02, max: 1, noNaN: true }),
      room: fc.double({ min: 0, max: 1, noNaN: true }),
    }).map(({ x, share, room }): Head => {
      const height = picture.height * share;
      return { x, height, top: (picture.height - height) * room };
    }),
  })
);

it("stays within the picture, has the purpose's shape and shows the whole head", () => {
  fc.assert(fc.property(portraits, purposes, ({ picture, head }, purpose) => {
    const area = cropAround(picture, head, purpose);
    if (!area) return;
    const near = 1e-6 * Math.max(picture.width, picture.height);
    expect(area.width / area.height).toBeCloseTo(purpose.size.width / purpose.size.height, 6);
    expect(Math.min(area.x, area.y)).toBeGreaterThanOrEqual(0);
    expect(area.x + area.width).toBeLessThanOrEqual(picture.width + near);
    expect(area.y + area.height).toBeLessThanOrEqual(picture.height + near);
    expect(area.y).toBeLessThanOrEqual(head.top + near);
    expect(area.y + area.height).toBeGreaterThanOrEqual(head.top + head.height - near);
    expect(area.x).toBeLessThanOrEqual(head.x + near);
    expect(area.x + area.width).toBeGreaterThanOrEqual(head.x - near);
  }));
});

it("makes the head as large as the purpose wants where the picture allows", () => {
  fc.assert(fc.property(portraits, purposes, ({ picture, head }, purpose) => {
    const area = cropAround(picture, head, purpose);
    const wanted = head.height / purpose.head;
    const isPossible = wanted <= picture.height &&
      wanted * purpose.size.width / purpose.size.height <= picture.width;
    if (isPossible) expect(area?.height).toBeCloseTo(wanted, 6);
    else expect(area === null || area.height < wanted).toBe(true);
  }));
});

it("shows a passport's head 33 mm of 45 high", () => {
  const head = { x: 450, top: 200, height: 500 };
  const area = cropAround({ width: 900, height: 1200 }, head, PURPOSES.passport);
  expect(500 / (area?.height ?? 0) * 45).toBeCloseTo(33, 6);
});

it("finds no place for a close face in a banner", () => {
  const picture = { width: 896, height: 1200 };
  expect(cropAround(picture, likelyHead(picture), PURPOSES.banner)).toBeNull();
});

it("shows as much of a head in a strip as a picture of that width has", () => {
  fc.assert(fc.property(portraits, purposes, ({ picture, head }, purpose) => {
    const strip = stripAround(picture, head, purpose);
    const near = 1e-6 * picture.height;
    expect([strip.x, strip.width]).toEqual([0, picture.width]);
    expect(strip.y).toBeGreaterThanOrEqual(0);
    expect(strip.y + strip.height).toBeLessThanOrEqual(picture.height + near);
    expect(strip.y).toBeLessThanOrEqual(head.top + near);
    expect(strip.y + strip.height).toBeGreaterThanOrEqual(head.top + head.height - near);
  }));
});
