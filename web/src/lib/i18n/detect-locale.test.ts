import { expect, it } from "vitest";
import { detectLocale } from "./detect-locale.ts";

it("prefers what was chosen before", () => {
  expect(detectLocale("es", ["en-GB"])).toBe("es");
});

it("takes the first language of the browser that we speak, whatever the region", () => {
  expect(detectLocale(null, ["fr-FR", "es-MX", "en"])).toBe("es");
});

it("falls back to English", () => {
  expect(detectLocale("xx", ["fr", "de"])).toBe("en");
  expect(detectLocale(null, [])).toBe("en");
});
