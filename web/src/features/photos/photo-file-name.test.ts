import { expect, it } from "vitest";
import { photoFileName } from "./photo-file-name.ts";

const photo = {
  id: "0f3c9a1e-7d7f-4712-b761-1593ae931259",
  style_id: "neon-alley",
  url: "generated/u/p-c.jpg",
  backgrounds: [],
  variation: 1,
  completed_at: "2026-11-22T10:00:00+00:00",
};

it("says what it is and keeps the ending of the file", () => {
  expect(photoFileName(photo)).toBe("retrato-neon-alley-2026-11-22-0f3c9a1e.jpg");
});

it("names the background that its picture got instead of the style's own", () => {
  const backgrounds = ["beach", "night_city", "no such place"];
  expect(photoFileName({ ...photo, backgrounds }))
    .toBe("retrato-neon-alley-beach-2026-11-22-0f3c9a1e.jpg");
  expect(photoFileName({ ...photo, backgrounds, variation: 4 }))
    .toBe("retrato-neon-alley-night-city-2026-11-22-0f3c9a1e.jpg");
});

it("does without the day while only an event has told of the photo", () => {
  expect(photoFileName({ ...photo, completed_at: null })).toBe("retrato-neon-alley-0f3c9a1e.jpg");
});
