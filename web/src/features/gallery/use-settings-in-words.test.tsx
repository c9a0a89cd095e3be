import { expect, it } from "vitest";
import { DEFAULT_OPTIONS } from "@shared/options.ts";
import { renderPage } from "@/testing/render-page.tsx";
import { useSettingsInWords } from "./use-settings-in-words.ts";

type Settings = Parameters<ReturnType<typeof useSettingsInWords>>[0];

const plain: Settings = { ...DEFAULT_OPTIONS, variation: 1 };

async function inWords(settings: Settings, locale: "en" | "es" = "en"): Promise<string | null> {
  const { container } = await renderPage(<Words settings={settings} />, {
    namespaces: ["options"],
    locale,
  });
  return container.textContent;
}

function Words({ settings }: { settings: Settings }): string {
  return useSettingsInWords()(settings).map((pair) => pair.join(": ")).join(" · ");
}

it("names nothing that was left as it is, but the shape", async () => {
  expect(await inWords(plain)).toBe("Shape: 3:4");
});

it("names what was chosen, in the language of the page", async () => {
  const chosen: Settings = {
    ...plain,
    glasses: "none",
    hair_color: "red",
    hair_style: "bun",
    image_size: "2K",
  };
  expect(await inWords(chosen)).toBe(
    "Shape: 3:4 · Glasses: No glasses · Hair colour: Red · Hair style: Bun · Resolution: 2K",
  );
  expect(await inWords(chosen, "es")).toBe(
    "Formato: 3:4 · Gafas: Sin gafas · Color de pelo: Pelirrojo · Peinado: Moño · Resolución: 2K",
  );
});

it.each([
  [1, "Background: Garden · Look: Film"],
  [2, "Background: Snow · Look: Film"],
  [3, "Background: Garden · Look: Film"],
])("gives variation %i its own background and look", async (variation, words) => {
  const lists = { backgrounds: ["garden", "snow"], styles: ["film"] };
  expect(await inWords({ ...plain, ...lists, variation })).toBe(`Shape: 3:4 · ${words}`);
});
