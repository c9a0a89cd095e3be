import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { paths } from "../src/config/paths.ts";
import { addressesOf } from "./addresses.ts";

it("knows every address of the app in what the documentation tells other hosts", async () => {
  const text = await readFile(new URL("../../docs/DEPLOY.md", import.meta.url), "utf8");
  const [, pattern = "-"] = text.match(/location ~ (\^\S+)/) ?? [];
  const known = new RegExp(pattern);
  const addresses = addressesOf(paths).map((address) => address.replaceAll(/:\w+/g, "x"));
  expect(addresses).toContain("/receipt/x");
  expect(addresses.filter((address) => !known.test(address.split(/[?#]/)[0] ?? ""))).toEqual([]);
});
