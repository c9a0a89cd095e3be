import { expect, it } from "vitest";
import { DEFAULT_OPTIONS } from "@shared/options.ts";
import { renderPage } from "@/testing/render-page.tsx";
import { answer } from "@/testing/supabase.ts";
import type { Photo } from "./api/get-photo.ts";
import { useRecipe } from "./use-recipe.ts";

const photo = {
  ...DEFAULT_OPTIONS,
  id: "p",
  model_id: "m",
  style_id: "library",
  style_version: 2,
  reference_set: 3,
  started_at: "2026-11-12T10:00:00Z",
  variation: 1,
  outfit: "blazer",
  image_size: "2K",
  edits: [{ kind: "words", value: "no hat" }],
  batch: { wish: "a red scarf" },
  drawer: { name: "Nano Banana" },
} as unknown as Photo;

function Recipe(): string {
  return useRecipe()(photo).map((fact) => fact.join(": ")).join(" | ");
}

async function recipe(styleVersion: number, set: number, locale: "en" | "es"): Promise<void> {
  answer("GET", "rest/v1/styles?order=position.asc,created_at.desc,id.asc", [
    { id: "library", name: "Library", version: styleVersion, texts: [] },
  ]);
  answer("GET", "rest/v1/models?order=created_at.desc", [{ id: "m", reference_set: set }]);
  await renderPage(<Recipe />, { namespaces: ["gallery", "editing", "options"], locale });
}

it("tells everything that went into a portrait", async () => {
  await recipe(2, 3, "en");
  await expect.poll(() => document.body.textContent).toBe(
    "Style: Library | From photos: As of November 12, 2026 | Shape: 3:4 | Outfit: Blazer | " +
      "Resolution: 2K | Changed: no hat | Wish: a red scarf | Drawn by: Nano Banana",
  );
});

it("tells that style and photos have changed since", async () => {
  await recipe(4, 5, "es");
  await expect.poll(() => document.body.textContent).toContain(
    "Estilo: Library, una versión anterior | De las fotos: Del 12 de noviembre de 2026, cambiadas",
  );
});
