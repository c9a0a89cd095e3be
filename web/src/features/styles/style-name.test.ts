import { expect, it } from "vitest";
import { styleName } from "./style-name.ts";

const texts = [
  { locale: "en", name: null, keywords: ["coffee"] },
  { locale: "es", name: "Luces de café", keywords: [] },
];

it("is said in the language shown, else as the author calls it", () => {
  expect(styleName({ name: "Café lights", texts }, "es")).toBe("Luces de café");
  expect(styleName({ name: "Café lights", texts }, "en")).toBe("Café lights");
  expect(styleName({ name: "Mi estilo", texts: [] }, "es")).toBe("Mi estilo");
});
