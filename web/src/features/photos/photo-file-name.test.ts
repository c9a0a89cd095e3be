import { expect, it } from "vitest";
import { photoFileName } from "./photo-file-name.ts";

const photo = {
  id: "0f3c9a1e-7d7f-4712-b761-1593ae931259",
  style_id: "neon-alley",
  url: "generated/u/p-c.jpg",
  completed_at: "2026-11-22T10:00:00+00:00",
};

it("says what it is and keeps the ending of the file", () => {
  expect(photoFileName(photo)).toBe("retrato-neon-alley-2026-11-22-0f3c9a1e.jpg");
});

it("does without the day while only an event has told of the photo", () => {
  expect(photoFileName({ ...photo, completed_at: null })).toBe("retrato-neon-alley-0f3c9a1e.jpg");
});
