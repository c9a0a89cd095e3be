// @vitest-environment happy-dom
import fc from "fast-check";
import { expect, it } from "vitest";
import { safeNext } from "./return-address.ts";

it.each(["/dashboard/gallery?photo=1#x", "/", "/dashboard/credits"])("returns to %s", (next) => {
  expect(safeNext(next)).toBe(next);
});

it.each([
  null,
  "",
  "dashboard",
  "https://evil.example/",
  "//evil.example/",
  "/\\evil.example/",
  "/\t/evil.example/",
  "/.//evil.example/x",
  "/%2e//evil.example/x",
  "/a/..//evil.example/x",
  "javascript:alert(1)",
])("does not follow %s", (next) => {
  expect(safeNext(next)).toBe("/dashboard");
});

it("never leaves the app, whatever the address says", () => {
  const piece = fc.constantFrom(
    ...["/", "\\", ".", "%2e", "..", "//", "\t", "\n", " ", "@", ":", "?", "#", "%2f", "%5c"],
    ...["evil.example", "https:", "javascript:", "a", "\u0000", "／", "。", "[", "[::1]"],
  );
  const address = fc.array(piece, { maxLength: 10 }).map((pieces) => `/${pieces.join("")}`);
  fc.assert(
    fc.property(address, (next) => {
      const path = safeNext(next);
      expect(new URL(path, location.origin).origin).toBe(location.origin);
      expect(path).not.toMatch(/^[/\\]{2}/);
    }),
    { numRuns: 2_000 },
  );
});
