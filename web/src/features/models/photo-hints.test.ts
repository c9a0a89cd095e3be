import { expect, it } from "vitest";
import { photoHints, withoutPhoto, withPhoto } from "./photo-hints.ts";

const references = ["a", "b", "c", "d", "e"];
const images = ["e", "d", "c", "b", "a"].map((id, n) => ({ id, image_order: n + 1 }));

it("puts a photo in the place of the last that is used", () => {
  expect(withPhoto(references, "e")).toEqual(["a", "b", "c", "e", "d"]);
});

it("leaves a photo out by putting it last", () => {
  expect(withoutPhoto(references, "b")).toEqual(["a", "c", "d", "e", "b"]);
});

it("says of each photo what is most important", () => {
  const advice = [
    { training_image_id: "a", kind: "less_like" as const },
    { training_image_id: "b", kind: "blocked" as const },
    { training_image_id: "b", kind: "less_like" as const },
    { training_image_id: "gone", kind: "blocked" as const },
  ];
  expect(photoHints(advice, images, references)).toEqual([
    { imageId: "b", number: 4, kind: "blocked" },
    { imageId: "a", number: 5, kind: "less_like" },
  ]);
});

it("is silent about a photo that portraits are made without", () => {
  const advice = [{ training_image_id: "e", kind: "less_like" as const }];
  expect(photoHints(advice, images, references)).toEqual([]);
  expect(photoHints(advice, images, withPhoto(references, "e"))).toHaveLength(1);
});
