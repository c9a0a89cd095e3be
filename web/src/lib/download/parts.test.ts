import fc from "fast-check";
import { expect, it } from "vitest";
import { inParts, partOf } from "./parts.ts";

const items = fc.array(fc.nat(300).map((bytes) => ({ bytes })), { maxLength: 60 });
const limits = fc.record({ count: fc.integer({ min: 1, max: 12 }), bytes: fc.nat(500) });

it("keeps every item, in order, and every part within its limits", () => {
  fc.assert(fc.property(items, limits, (items, limits) => {
    const parts = inParts(items, limits);
    expect(parts.flat()).toEqual(items);
    for (const part of parts) {
      const bytes = part.reduce((sum, item) => sum + item.bytes, 0);
      expect(part.length).toBeLessThanOrEqual(limits.count);
      expect(bytes <= limits.bytes || part.length === 1).toBe(true);
    }
  }));
});

it("makes no part that would have fitted into the one before", () => {
  fc.assert(fc.property(items, limits, (items, limits) => {
    inParts(items, limits).reduce((before, part) => {
      const bytes = [...before, part[0] ?? { bytes: 0 }].reduce((sum, item) => sum + item.bytes, 0);
      expect(before.length >= limits.count || bytes > limits.bytes).toBe(true);
      return part;
    }, Array<{ bytes: number }>(limits.count).fill({ bytes: 0 }));
  }));
});

it("numbers parts only where there are several", () => {
  expect(partOf(0, 1)).toBeUndefined();
  expect(partOf(1, 4)).toEqual({ number: 2, total: 4 });
});
