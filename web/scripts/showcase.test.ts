import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import showcase from "virtual:showcase";
import { locales } from "../src/messages/locales.ts";

const pictures = [showcase.selfie, ...showcase.portraits];

it("names only files that are there", () => {
  const folder = `${import.meta.dirname}/..`;
  expect(pictures.filter(({ src }) => !existsSync(folder + src))).toEqual([]);
});

it("says in every language what is seen", () => {
  for (const locale of locales) {
    expect(showcase.selfie.alt[locale]).toBeTruthy();
    expect(showcase.portraits.filter(({ name }) => !name[locale])).toEqual([]);
  }
});

it("shows portraits that say of themselves how they were made", () => {
  const silent = showcase.portraits.filter(({ src }) =>
    !readFileSync(`${import.meta.dirname}/..${src}`, "latin1").includes("DigitalSourceType")
  );
  expect(silent).toEqual([]);
});
