import { defocus } from "./aperture.ts";
import { createPicture, type Picture, STYLE_SIZE } from "./picture.ts";
import type { Noise } from "./noise.ts";

/** The outline of a leaf: from its stalk `length` along `angle`; lengths in picture widths. */
export interface LeafShape {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly width: number;
  /** Radians, clockwise from the right. */
  readonly angle: number;
}

const MASK_WIDTH = 512;

/**
 * How much light a spray of leaves lets through, as a function of position: 1 in the open, 0 behind
 * leaves. `softness` is the width of the penumbra, in picture widths: it grows with the distance
 * from the leaves to the wall.
 */
export function leafShadow(leaves: readonly LeafShape[], softness: number): Noise {
  const height = MASK_WIDTH * STYLE_SIZE.height / STYLE_SIZE.width;
  const mask = createPicture(MASK_WIDTH, height);
  for (const leaf of leaves) fillLeaf(mask, leaf);
  const soft = defocus(mask, softness * MASK_WIDTH / 2);
  return (x, y) => 1 - sample(soft, x * MASK_WIDTH - 0.5, y * MASK_WIDTH - 0.5);
}

function fillLeaf(mask: Picture, leaf: LeafShape): void {
  const { width, height, data } = mask;
  const cos = Math.cos(leaf.angle);
  const sin = Math.sin(leaf.angle);
  const middleX = (leaf.x + cos * leaf.length / 2) * width;
  const middleY = (leaf.y + sin * leaf.length / 2) * width;
  const reach = Math.max(leaf.length, leaf.width) * width / 2;
  for (
    let row = Math.max(0, Math.floor(middleY - reach));
    row < Math.min(height, middleY + reach);
    row++
  ) {
    for (
      let column = Math.max(0, Math.floor(middleX - reach));
      column < Math.min(width, middleX + reach);
      column++
    ) {
      const dx = (column + 0.5) / width - leaf.x;
      const dy = (row + 0.5) / width - leaf.y;
      const along = (dx * cos + dy * sin) / leaf.length;
      const aside = Math.abs(dy * cos - dx * sin) / leaf.width;
      if (along > 0 && along < 1 && aside < 2 * along * (1 - along)) {
        data[(row * width + column) * 4 + 3] = 1;
      }
    }
  }
}

function sample({ width, height, data }: Picture, x: number, y: number): number {
  const left = Math.min(width - 2, Math.max(0, Math.floor(x)));
  const top = Math.min(height - 2, Math.max(0, Math.floor(y)));
  const u = Math.min(1, Math.max(0, x - left));
  const v = Math.min(1, Math.max(0, y - top));
  const at = (top * width + left) * 4 + 3;
  const upper = data[at]! * (1 - u) + data[at + 4]! * u;
  const lower = data[at + width * 4]! * (1 - u) + data[at + width * 4 + 4]! * u;
  return upper * (1 - v) + lower * v;
}
