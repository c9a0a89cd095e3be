import { defocus } from "../aperture.ts";
import { createPicture, crop, over, type Picture, STYLE_SIZE } from "../picture.ts";
import { resize } from "../resample.ts";
import type { Camera } from "./camera.ts";
import { type Exposure, MARGIN, traceLevels } from "./levels.ts";
import type { Scene } from "./scene.ts";

const BLUR_WIDTH = 512;

/**
 * Photographs a scene with depth of field. It is traced through a pinhole and split by how far out
 * of focus things are; each level is blurred by the aperture and laid over the ones behind.
 */
export function photograph(scene: Scene, camera: Camera, exposure: Exposure): Picture {
  const { width, height } = STYLE_SIZE;
  const margin = BLUR_WIDTH * MARGIN;
  const blurWidth = BLUR_WIDTH + 2 * margin;
  const blurHeight = BLUR_WIDTH * height / width + 2 * margin;
  const whole = createPicture(blurWidth, blurHeight);
  for (const { picture, radius } of traceLevels(scene, camera, exposure)) {
    const large = resize(picture, blurWidth, blurHeight);
    over(whole, defocus(large, radius * BLUR_WIDTH));
  }
  makeOpaque(whole);
  return resize(crop(whole, margin, margin, BLUR_WIDTH, blurHeight - 2 * margin), width, height);
}

/** Fills what every level left uncovered with the light around it. */
function makeOpaque({ data }: Picture): void {
  for (let at = 0; at < data.length; at += 4) {
    const coverage = Math.max(data[at + 3]!, 1e-4);
    for (let channel = 0; channel < 4; channel++) {
      data[at + channel] = data[at + channel]! / coverage;
    }
  }
}
