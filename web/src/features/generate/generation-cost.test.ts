import { describe, expect, it, vi } from "vitest";
import { generationCost, obstacle } from "./generation-cost.ts";
import { defaultSettings } from "./generation-settings.ts";

vi.mock("@/lib/supabase.ts", () => ({ supabase: {} }));

it("is a credit an image, an image a style and variation", () => {
  expect(generationCost({ styleIds: ["a", "b", "c"], variations: 4 }))
    .toEqual({ images: 12, credits: 12 });
  expect(generationCost({ styleIds: [], variations: 4 })).toEqual({ images: 0, credits: 0 });
});

describe("obstacle", () => {
  const settings = { ...defaultSettings, modelId: "m", styleIds: ["a"], variations: 4 };

  it("names one thing at a time, the first to be done first", () => {
    expect(obstacle(defaultSettings, 0)).toEqual({ kind: "noModel" });
    expect(obstacle({ ...defaultSettings, modelId: "m" }, 0)).toEqual({ kind: "noStyle" });
    expect(obstacle(settings, 1)).toEqual({ kind: "credits", missing: 3 });
  });

  it("is none when the credits are just enough or not known yet", () => {
    expect(obstacle(settings, 4)).toBeUndefined();
    expect(obstacle(settings, undefined)).toBeUndefined();
  });
});
