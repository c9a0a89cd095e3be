import { expect, it, vi } from "vitest";
import { DEFAULT_OPTIONS } from "@shared/options.ts";
import { productSettings } from "@/testing/product-settings.ts";
import { hasOtherChanges, settingsLike } from "./generation-settings.ts";

vi.mock("@/lib/supabase.ts", () => ({ supabase: {} }));

const options = {
  ...DEFAULT_OPTIONS,
  aspect_ratio: "16:9",
  glasses: "round",
  hair_color: "red",
  hair_style: "bun",
  image_size: "2K",
} as const;
const photo = {
  id: "p",
  model_id: "m",
  style_id: "library",
  style_version: 1,
  generation_model_id: "nano",
  batch: { wish: "a red scarf" },
  edits: [],
  ...options,
};

it("takes over everything a photo was made with", () => {
  const lists = { backgrounds: ["office", "city"], styles: ["film"] };
  expect(settingsLike({ ...photo, ...lists }, productSettings)).toEqual({
    modelId: "m",
    styleIds: ["library"],
    options: { ...options, ...lists },
    variations: 4,
    wish: "a red scarf",
  });
});

it("takes over what was changed in own words, as far as there is room", () => {
  const lists = { backgrounds: [], styles: [] };
  const edits = ["no hat", "x".repeat(200), "a smile"].map((value) => ({ kind: "words", value }));
  const like = { ...photo, ...lists, edits: [{ kind: "outfit", value: "blazer" }, ...edits] };
  expect(settingsLike(like, productSettings).wish).toBe("a red scarf; no hat; a smile");
  expect(hasOtherChanges(like)).toBe(false);
  expect(hasOtherChanges({ ...like, edits: [{ kind: "light", value: "soft" }] })).toBe(true);
});

it("drops what is no option any more", () => {
  const lists = { backgrounds: ["moon", "city"], styles: {} };
  expect(settingsLike({ ...photo, ...lists }, productSettings).options)
    .toEqual({ ...options, backgrounds: ["city"], styles: [] });
});
