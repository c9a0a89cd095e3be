import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { dependencies } from "../package.json";

it("names the library that its licence asks to be named, in the version that is served", async () => {
  const notices = await readFile(new URL("../public/notices.txt", import.meta.url), "utf8");
  expect(notices).toContain(`libheif-js ${dependencies["libheif-js"]}`);
});
