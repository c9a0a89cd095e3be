import { describe, expect, it } from "vitest";
import tokens from "./tokens.css?raw";

type Rgb = [number, number, number];

/** The hex colours declared in the block that begins with a selector, by name. */
function colours(selector: string): Map<string, Rgb> {
  const block = tokens.split(`${selector} {`)[1]?.split("}")[0] ?? "";
  const declarations = [...block.matchAll(/--([\w-]+): #([0-9a-f]{6});/g)];
  return new Map(declarations.map(([, name = "", hex = ""]) => [name, parseHex(hex)]));
}

function parseHex(hex: string): Rgb {
  const value = Number.parseInt(hex, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance([r, g, b]: Rgb): number {
  const linear = (channel: number): number => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const surfaces = ["canvas", "surface", "sunken"];
const text: [string, string][] = [
  ...surfaces.flatMap((surface): [string, string][] => [
    ["ink", surface],
    ["ink-muted", surface],
    ["accent-text", surface],
  ]),
  ["danger", "canvas"],
  ["danger", "surface"],
  ["success", "canvas"],
  ["success", "surface"],
  ["ink", "accent-soft"],
  ["accent-text", "accent-soft"],
  ["ink", "danger-soft"],
  ["danger", "danger-soft"],
  ["ink", "success-soft"],
  ["success", "success-soft"],
  ["accent-ink", "accent"],
  ["accent-ink", "accent-hover"],
  ["danger-ink", "danger"],
  ["danger-ink", "danger-hover"],
  ["canvas", "ink"],
];
const edges = surfaces.flatMap((surface) => [["line-strong", surface], ["focus", surface]]);

describe.each([["light", ":root"], ["dark", '[data-theme="dark"]']])("%s", (_, selector) => {
  const palette = colours(selector);

  function ratio(a = "", b = ""): number {
    const [first, second] = [palette.get(a), palette.get(b)];
    if (!first || !second) throw new Error(`${selector} has no --${first ? b : a}`);
    return contrast(first, second);
  }

  it.each(text)("text %s on %s is at least 4.5:1", (colour, surface) => {
    expect(ratio(colour, surface)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(edges)("edge %s on %s is at least 3:1", (colour, surface) => {
    expect(ratio(colour, surface)).toBeGreaterThanOrEqual(3);
  });
});
