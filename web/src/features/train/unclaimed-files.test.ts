// @vitest-environment happy-dom
import { beforeEach, expect, it } from "vitest";
import { forgetFiles, leftBehind, noteFile } from "./unclaimed-files.ts";

const NOW = Date.parse("2026-11-22T12:00:00Z");
const old = `training/me/${NOW - 3_600_000}-1-a.jpg`;
const fresh = `training/me/${NOW - 60_000}-1-b.jpg`;
const other = `training/them/${NOW - 3_600_000}-1-c.jpg`;

beforeEach(() => localStorage.clear());

it("finds the user's own files of attempts that are over", () => {
  for (const path of [old, fresh, other]) noteFile(path);
  expect(leftBehind("me", NOW)).toEqual([old]);
});

it("forgets what a row names", () => {
  for (const path of [old, other]) noteFile(path);
  forgetFiles([old]);
  expect(leftBehind("me", NOW)).toEqual([]);
  expect(leftBehind("them", NOW)).toEqual([other]);
});

it("leaves nothing in the browser when there is nothing to remember", () => {
  noteFile(old);
  forgetFiles([old]);
  expect(localStorage.length).toBe(0);
});
