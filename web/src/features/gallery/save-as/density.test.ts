import { expect, it } from "vitest";
import sharp from "sharp";
import { withDensity } from "./density.ts";

const picture = sharp({ create: { width: 6, height: 4, channels: 3, background: "#abc" } });

it.each(["png", "jpeg"] as const)("tells how large a %s is on paper", async (format) => {
  const bytes = new Uint8Array(await picture.clone().toFormat(format).toBuffer());
  const told = await sharp(withDensity(bytes, `image/${format}`, 300)).metadata();
  expect(told).toMatchObject({ density: 300, width: 6, height: 4 });
});

it("leaves what cannot tell as it is", async () => {
  const bytes = new Uint8Array(await picture.clone().webp().toBuffer());
  expect(withDensity(bytes, "image/webp", 300)).toBe(bytes);
});
