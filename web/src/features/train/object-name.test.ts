import { expect, it } from "vitest";
import { fileHash, hashInPath, timeInPath, trainingPath } from "./object-name.ts";

const userId = "7b0c1a52-0000-4000-8000-000000000001";
const hash = "0123456789abcdef";

function path(fileName: string): string {
  return trainingPath({ userId, now: 1_795_000_000_000, index: 2, fileName, hash });
}

/** `image_in_own_folder` of public.model_training_images. */
const allowed = new RegExp(`^training/${userId}/[A-Za-z0-9][A-Za-z0-9._-]{0,199}$`);

it.each([
  ["IMG_1234.HEIC", "IMG_1234"],
  ["niña en la playa (1).jpeg", "nina-en-la-playa-1"],
  ["../../etc/passwd.jpg", "etc-passwd"],
  ["WhatsApp Image 2026-11-22 at 10.00.00.jpeg", "WhatsApp-Image-2026-11-22-at-10.00.00"],
  ["写真.png", "photo"],
  [".jpg", "photo"],
  ["", "photo"],
  [`${"a".repeat(300)}.jpg`, "a".repeat(60)],
])("%s is stored as %s", (fileName, stem) => {
  expect(path(fileName)).toBe(`training/${userId}/1795000000000-2-${stem}.${hash}.jpg`);
  expect(path(fileName)).toMatch(allowed);
});

it("says later what was in it and when", () => {
  expect(hashInPath(path("me.png"))).toBe(hash);
  expect(timeInPath(path("me.png"))).toBe(1_795_000_000_000);
});

it("does not read into paths of others", () => {
  expect(hashInPath("training/u/1-1-me.jpg")).toBeUndefined();
  expect(timeInPath("training/u/me.jpg")).toBeUndefined();
});

it("is the beginning of the SHA-256", async () => {
  expect(await fileHash(new TextEncoder().encode("abc"))).toBe("ba7816bf8f01cfea");
});
