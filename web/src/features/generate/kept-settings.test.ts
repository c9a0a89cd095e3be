// @vitest-environment happy-dom
import fc from "fast-check";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { forgetKept, keep } from "@/lib/kept-for-user.ts";
import { productSettings } from "@/testing/product-settings.ts";
import { defaultSettings, type GenerationSettings } from "./generation-settings.ts";
import { keepSettings, keptSettings } from "./kept-settings.ts";

vi.mock("@/lib/supabase.ts", () => ({ supabase: {} }));

const untouched = defaultSettings(productSettings);
const chosen: GenerationSettings = {
  modelId: "m1",
  styleIds: ["library", "beach-walk"],
  options: { ...untouched.options, glasses: "round", backgrounds: ["city", "office"] },
  variations: 3,
  wish: "a red scarf",
};

beforeEach(() => keepSettings("ada", null, chosen, productSettings));
afterEach(() => localStorage.clear());

it("gives back what was chosen, to whoever chose it", () => {
  expect(keptSettings("ada", null, productSettings)).toEqual(chosen);
  expect(keptSettings("bob", null, productSettings)).toBeUndefined();
});

it("forgets when told to, and when nothing is chosen any more", () => {
  keepSettings("ada", null, { ...untouched, modelId: "m2" }, productSettings);
  expect(keptSettings("ada", null, productSettings)).toBeUndefined();
  keepSettings("ada", null, chosen, productSettings);
  forgetKept();
  expect(keptSettings("ada", null, productSettings)).toBeUndefined();
});

it("lets a photo that an order begins with go before it, unless it was begun with that photo", () => {
  expect(keptSettings("ada", "p1", productSettings)).toBeUndefined();
  keepSettings("ada", "p1", chosen, productSettings);
  expect(keptSettings("ada", "p1", productSettings)).toEqual(chosen);
  expect(keptSettings("ada", "p2", productSettings)).toBeUndefined();
  expect(keptSettings("ada", null, productSettings)).toEqual(chosen);
});

it("keeps within limits that became narrower, and drops what is no option any more", () => {
  const settings = {
    ...chosen,
    options: {
      ...chosen.options,
      hair_color: "gone",
      backgrounds: ["gone", "city", "city", "snow"],
    },
  };
  keep("ada", { likeId: null, settings });
  const limits = { max_styles_per_batch: 1, variations_per_style: 1 };
  expect(keptSettings("ada", null, limits)).toEqual({
    ...chosen,
    styleIds: ["library"],
    options: { ...chosen.options, backgrounds: ["city"] },
    variations: 1,
  });
});

it("makes of whatever is stored settings that can be ordered, or none", () => {
  const anything = fc.oneof(fc.jsonValue(), fc.constantFrom(chosen, chosen.options, ["city"], 3));
  const settings = fc.record(
    { modelId: anything, styleIds: anything, options: anything, variations: anything },
    { requiredKeys: [] },
  );
  const stored = fc.oneof(
    anything,
    fc.record({ likeId: anything, settings }, { requiredKeys: [] }),
    fc.record({ likeId: fc.constant(null), settings }),
  );
  fc.assert(fc.property(stored, (value) => {
    localStorage.setItem("retrato.kept", JSON.stringify({ userId: "ada", value }));
    const kept = keptSettings("ada", null, productSettings);
    if (!kept) return;
    keepSettings("ada", null, kept, productSettings);
    expect(keptSettings("ada", null, productSettings)).toEqual(kept);
    expect(kept.variations).toBeGreaterThan(0);
    expect(kept.variations).toBeLessThanOrEqual(productSettings.variations_per_style);
    expect(kept.styleIds.every((id) => typeof id === "string")).toBe(true);
  }));
  fc.assert(fc.property(fc.string(), (text) => {
    localStorage.setItem("retrato.kept", text);
    expect(keptSettings("ada", null, productSettings)).toBeUndefined();
  }));
});
