import { expect, it, vi } from "vitest";
import type { Enums } from "@shared/database.types.ts";
import { productSettings } from "@/testing/product-settings.ts";
import { defaultSettings, type GenerationSettings } from "./generation-settings.ts";
import { initialSettings } from "./initial-settings.ts";

vi.mock("@/lib/supabase.ts", () => ({ supabase: {} }));

const models = [{ id: "new" }, { id: "old" }];
const fresh = defaultSettings(productSettings);
const like = { ...fresh, modelId: "old", styleIds: ["library"] };

function initial(modelId: string | null, like: GenerationSettings = fresh): GenerationSettings {
  return initialSettings({
    models,
    offeredStyles: [{ id: "library" }],
    aspectRatios: ["1:1", "3:4", "16:9"],
    sizes: ["1K", "2K"],
    modelId,
    styleId: null,
    like,
  });
}

it("takes the newest model that is ready", () => {
  expect(initial(null).modelId).toBe("new");
});

it("takes the model of the address, then that of the photo", () => {
  expect(initial("old").modelId).toBe("old");
  expect(initial(null, like)).toEqual(like);
  expect(initial("new", like).modelId).toBe("new");
});

it("does not take a model that was deleted or is not ready, and keeps the rest", () => {
  expect(initial("gone", { ...like, modelId: "gone" }))
    .toMatchObject({ modelId: "new", styleIds: ["library"] });
});

it("adds the style of the address to those of the photo", () => {
  const base = { models, aspectRatios: ["3:4" as const], sizes: [], modelId: null, like };
  const offeredStyles = [{ id: "library" }, { id: "studio" }];
  const stylesOf = (styleId: string | null): readonly string[] =>
    initialSettings({ ...base, offeredStyles, styleId }).styleIds;
  expect(stylesOf("studio")).toEqual(["library", "studio"]);
  expect(stylesOf("retired")).toEqual(["library"]);
  expect(stylesOf(null)).toEqual(["library"]);
});

it("drops a style that is no longer offered", () => {
  expect(initial(null, { ...like, styleIds: ["retired"] }).styleIds).toEqual([]);
});

it("takes a shape only if it can be drawn, otherwise the usual one, otherwise any", () => {
  const withShape = (aspect_ratio: Enums<"aspect_ratio">): GenerationSettings => ({
    ...like,
    options: { ...like.options, aspect_ratio },
  });
  const base = { models, offeredStyles: [], sizes: [], modelId: null, styleId: null };
  const wide = withShape("21:9");
  const shapeOf = ({ options }: GenerationSettings): string => options.aspect_ratio;
  expect(shapeOf(initial(null, withShape("16:9")))).toBe("16:9");
  expect(shapeOf(initial(null, wide))).toBe("3:4");
  expect(shapeOf(initialSettings({ ...base, aspectRatios: ["1:1", "9:16"], like: wide })))
    .toBe("1:1");
});

it("takes a size only if it can be drawn", () => {
  const large = { ...like, options: { ...like.options, image_size: "2K" as const } };
  expect(initial(null, large).options.image_size).toBe("2K");
  const small = initialSettings({
    models,
    offeredStyles: [],
    aspectRatios: ["3:4"],
    sizes: ["1K"],
    modelId: null,
    styleId: null,
    like: large,
  });
  expect(small.options.image_size).toBe("1K");
});
