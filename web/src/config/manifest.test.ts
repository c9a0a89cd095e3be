import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { paths } from "./paths.ts";

interface Manifest {
  start_url: string;
  icons: { src: string; sizes: string; type: string; purpose?: string }[];
}

const folder = `${import.meta.dirname}/../../public`;
const manifest: Manifest = JSON.parse(readFileSync(`${folder}/manifest.webmanifest`, "utf8"));

/** Width × height, from the header of a PNG. */
function sizeOf(file: string): string {
  const png = readFileSync(folder + file);
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

// What browsers ask of an app that can be installed: https://web.dev/articles/install-criteria
describe("web app manifest", () => {
  it("starts at a page of the app", () => {
    expect(manifest.start_url).toBe(paths.dashboard.getHref());
  });

  it("has icons of 192 and 512 pixels and a maskable one, each as large as it says", () => {
    const pngs = manifest.icons.filter(({ type }) => type === "image/png");
    for (const { src, sizes } of pngs) expect(`${src} ${sizeOf(src)}`).toBe(`${src} ${sizes}`);
    const plain = pngs.filter(({ purpose }) => !purpose).map(({ sizes }) => sizes);
    expect(plain).toEqual(["192x192", "512x512"]);
    expect(pngs.some(({ purpose }) => purpose === "maskable")).toBe(true);
  });
});
