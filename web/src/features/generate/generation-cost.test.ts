import { describe, expect, it, vi } from "vitest";
import { generationCost, obstacle } from "./generation-cost.ts";
import { productSettings as product } from "@/testing/product-settings.ts";
import { defaultSettings } from "./generation-settings.ts";

vi.mock("@/lib/supabase.ts", () => ({ supabase: {} }));

it("is the price of each image, an image a style and variation", () => {
  expect(generationCost({ styleIds: ["a", "b", "c"], variations: 4 }, product))
    .toEqual({ images: 12, credits: 12 });
  expect(generationCost({ styleIds: ["a"], variations: 3 }, { generation_cost: 2 }))
    .toEqual({ images: 3, credits: 6 });
  expect(generationCost({ styleIds: [], variations: 4 }, product))
    .toEqual({ images: 0, credits: 0 });
});

describe("obstacle", () => {
  const empty = defaultSettings(product);
  const settings = { ...empty, modelId: "m", styleIds: ["a"], variations: 4 };

  it("names one thing at a time, the first to be done first", () => {
    expect(obstacle(empty, product, 0)).toEqual({ kind: "noModel" });
    expect(obstacle({ ...empty, modelId: "m" }, product, 1)).toEqual({ kind: "noStyle" });
    expect(obstacle(settings, product, 1))
      .toEqual({ kind: "credits", missing: 3, isEmpty: false });
  });

  it("tells who cannot pay for a single picture before they choose", () => {
    const dear = { generation_cost: 3 };
    expect(obstacle({ ...empty, modelId: "m" }, dear, 2))
      .toEqual({ kind: "credits", missing: 1, isEmpty: true });
    expect(obstacle(settings, dear, 2)).toEqual({ kind: "credits", missing: 10, isEmpty: true });
  });

  it("is none when the credits are just enough or not known yet", () => {
    expect(obstacle(settings, product, 4)).toBeUndefined();
    expect(obstacle(settings, product, undefined)).toBeUndefined();
  });
});
