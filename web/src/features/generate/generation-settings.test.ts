import { expect, it, vi } from "vitest";
import { settingsLike } from "./generation-settings.ts";

vi.mock("@/lib/supabase.ts", () => ({ supabase: {} }));

const photo = {
  id: "p",
  model_id: "m",
  style_id: "library",
  aspect_ratio: "16:9",
  glasses: "round",
  hair_color: "red",
  hair_style: "bun",
  backgrounds: ["office", "city"],
  styles: ["film"],
} as const;

it("takes over everything a photo was made with", () => {
  expect(settingsLike({ ...photo, backgrounds: ["office", "city"], styles: ["film"] })).toEqual({
    modelId: "m",
    styleIds: ["library"],
    aspectRatio: "16:9",
    glasses: "round",
    hairColor: "red",
    hairStyle: "bun",
    backgrounds: ["office", "city"],
    looks: ["film"],
    variations: 4,
  });
});

it("drops what is no option any more", () => {
  const settings = settingsLike({ ...photo, backgrounds: ["moon", "city"], styles: {} });
  expect(settings).toMatchObject({ backgrounds: ["city"], looks: [] });
});
