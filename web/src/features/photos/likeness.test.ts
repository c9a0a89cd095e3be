import { expect, it } from "vitest";
import { productSettings } from "@/testing/product-settings.ts";
import { freeRetryOf, likenessWord } from "./likeness.ts";

const off = { ...productSettings, judge_likeness: false };

it.each([
  [null, null],
  [0, "low"],
  [0.499, "low"],
  [0.5, "fair"],
  [0.699, "fair"],
  [0.7, "high"],
  [1, "high"],
])("calls a likeness of %s %s", (likeness, word) => {
  expect(likenessWord(likeness, productSettings)).toBe(word);
  expect(likenessWord(likeness, off)).toBeNull();
  expect(likenessWord(likeness, undefined)).toBeNull();
});

const photo = { likeness: 0.2, free_retry: null, model_id: "m" };

it("offers a free try only below the line, once, and for a model that is there", () => {
  expect(freeRetryOf(photo, productSettings)).toBe("offered");
  expect(freeRetryOf({ ...photo, likeness: 0.5 }, productSettings)).toBeNull();
  expect(freeRetryOf({ ...photo, likeness: null }, productSettings)).toBeNull();
  expect(freeRetryOf({ ...photo, model_id: null }, productSettings)).toBeNull();
  expect(freeRetryOf(photo, off)).toBeNull();
  expect(freeRetryOf({ ...photo, free_retry: "done" }, productSettings)).toBe("done");
});

it("shows one that is under way, whatever else has changed", () => {
  expect(freeRetryOf({ likeness: null, free_retry: "waiting", model_id: null }, off))
    .toBe("waiting");
});
