// @vitest-environment happy-dom
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
  "javascript:alert(1)",
])("does not follow %s", (next) => {
  expect(safeNext(next)).toBe("/dashboard");
});
