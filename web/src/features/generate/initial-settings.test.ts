import { expect, it, vi } from "vitest";
import { defaultSettings, type GenerationSettings } from "./generation-settings.ts";
import { initialSettings } from "./initial-settings.ts";

vi.mock("@/lib/supabase.ts", () => ({ supabase: {} }));

const readyModels = [{ id: "new" }, { id: "old" }];
const like = { ...defaultSettings, modelId: "old", styleIds: ["library"] };

function initial(modelId: string | null, like?: GenerationSettings): GenerationSettings {
  return initialSettings({
    readyModels,
    offeredStyles: [{ id: "library" }],
    aspectRatios: ["1:1", "3:4", "16:9"],
    modelId,
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

it("drops a style that is no longer offered", () => {
  expect(initial(null, { ...like, styleIds: ["retired"] }).styleIds).toEqual([]);
});

it("takes a shape only if it can be drawn, otherwise the usual one, otherwise any", () => {
  const base = { readyModels, offeredStyles: [], modelId: null };
  const wide = { ...like, aspectRatio: "21:9" } as const;
  expect(initial(null, { ...like, aspectRatio: "16:9" }).aspectRatio).toBe("16:9");
  expect(initial(null, wide).aspectRatio).toBe("3:4");
  expect(initialSettings({ ...base, aspectRatios: ["1:1", "9:16"], like: wide }).aspectRatio)
    .toBe("1:1");
});
