import { expect, it } from "vitest";
import { fileHash } from "./file-hash.ts";

it("is the beginning of the SHA-256", async () => {
  expect(await fileHash(new TextEncoder().encode("abc"))).toBe("ba7816bf8f01cfea");
});
