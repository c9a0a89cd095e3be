import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { pictureSizes, pictureSources } from "./picture-sources.ts";

const folder = `${import.meta.dirname}/../../../public`;
const names = ["golden", "mono", "night", "studio", "garden"].map((name) => `portrait-${name}`);

it("names only files that are there", () => {
  const files = ["selfie", ...names].flatMap((name) =>
    pictureSources(name).srcSet.split(", ").map((source) => source.split(" ")[0])
  );
  expect(files.filter((file) => !existsSync(folder + file))).toEqual([]);
});

it("is what boot.js loads ahead for the largest picture", () => {
  const boot = readFileSync(`${folder}/boot.js`, "utf8").replaceAll(/" \+\s+"/g, "");
  expect(boot).toContain(pictureSources("portrait-golden").srcSet);
  expect(boot).toContain(pictureSizes.large);
});
