import { describe, expect, it, vi } from "vitest";
import { DEFAULT_OPTIONS } from "@shared/options.ts";
import { generationCost, obstacle, sizePrices } from "./generation-cost.ts";
import { productSettings as product } from "@/testing/product-settings.ts";
import { defaultSettings } from "./generation-settings.ts";

vi.mock("@/lib/supabase.ts", () => ({ supabase: {} }));

const small = { size: "1K", credits: 1 } as const;
const prices = [small, { size: "2K", credits: 2 } as const];
const options = DEFAULT_OPTIONS;
const large = { ...options, image_size: "2K" } as const;

it("has the sizes on offer, the smallest first, at the price of a portrait times theirs", () => {
  const small = { image_size: "1K", cost_factor: 1, active: true } as const;
  const large = { image_size: "2K", cost_factor: 3, active: true } as const;
  expect(sizePrices([large, small], { generation_cost: 2 }))
    .toEqual([{ size: "1K", credits: 2 }, { size: "2K", credits: 6 }]);
  expect(sizePrices([{ ...large, active: false }, small], { generation_cost: 2 }))
    .toEqual([{ size: "1K", credits: 2 }]);
});

it("is the price of each image, an image a style and variation", () => {
  expect(generationCost({ styleIds: ["a", "b", "c"], variations: 4, options }, prices))
    .toEqual({ images: 12, perImage: 1, perStyle: 4, credits: 12 });
  expect(generationCost({ styleIds: ["a", "b"], variations: 3, options: large }, prices))
    .toEqual({ images: 6, perImage: 2, perStyle: 6, credits: 12 });
  expect(generationCost({ styleIds: [], variations: 4, options }, prices))
    .toEqual({ images: 0, perImage: 1, perStyle: 4, credits: 0 });
});

describe("obstacle", () => {
  const empty = defaultSettings(product);
  const settings = { ...empty, modelId: "m", styleIds: ["a"], variations: 4 };

  it("names one thing at a time, the first to be done first", () => {
    expect(obstacle(empty, prices, 0)).toEqual({ kind: "noModel" });
    expect(obstacle({ ...empty, modelId: "m" }, prices, 1)).toEqual({ kind: "noStyle" });
    expect(obstacle({ ...settings, wish: "x".repeat(201) }, prices, 1))
      .toEqual({ kind: "longWish" });
    expect(obstacle(settings, prices, 1))
      .toEqual({ kind: "credits", missing: 3, isEmpty: false });
    expect(obstacle({ ...settings, options: large }, prices, 1))
      .toEqual({ kind: "credits", missing: 7, isEmpty: false });
  });

  it("tells who cannot pay for a single picture before they choose", () => {
    const dear = [{ ...small, credits: 3 }];
    expect(obstacle({ ...empty, modelId: "m" }, dear, 2))
      .toEqual({ kind: "credits", missing: 1, isEmpty: true });
    expect(obstacle(settings, dear, 2)).toEqual({ kind: "credits", missing: 10, isEmpty: true });
  });

  it("is none when the credits are just enough or not known yet", () => {
    expect(obstacle(settings, prices, 4)).toBeUndefined();
    expect(obstacle({ ...settings, options: large }, prices, 8)).toBeUndefined();
    expect(obstacle(settings, prices, undefined)).toBeUndefined();
  });

  it("counts of a wish what will be kept", () => {
    const wish = ` ${"é".normalize("NFD").repeat(198)}\n\n👍 `;
    expect(obstacle({ ...settings, wish }, prices, 4)).toBeUndefined();
  });
});
