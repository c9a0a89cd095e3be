import type { Rgb } from "./colour.ts";
import type { Picture } from "./picture.ts";

/** A lamp far out of focus; positions and radius in pixels of the picture it is drawn on. */
export interface BokehDisc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Radiance inside the disc. */
  readonly colour: Rgb;
  /** 0: even; 1: most of the light sits in the rim, as with a lens corrected past the focus. */
  readonly rim?: number;
}

/** How strongly the lens barrel clips discs towards the corners: 0 never, 1 to a half moon. */
export interface BokehLens {
  readonly catEye: number;
  /** Sideways colour error, as a fraction of the radius: a warm and a cool edge. */
  readonly fringe: number;
}

/**
 * Adds a disc of light. Off the axis the disc is the overlap of two circles (the aperture and the
 * barrel), so it narrows towards the picture's centre; the channels are scaled a little apart.
 */
export function addBokeh(picture: Picture, disc: BokehDisc, lens: BokehLens): void {
  const { width, height, data } = picture;
  const centreX = width / 2;
  const centreY = height / 2;
  const reach = disc.radius * (1 + lens.fringe) + 1.5;
  const half = Math.hypot(centreX, centreY);
  const clipX = lens.catEye * disc.radius * (disc.x - centreX) / half;
  const clipY = lens.catEye * disc.radius * (disc.y - centreY) / half;
  const top = Math.max(0, Math.floor(disc.y - reach));
  const bottom = Math.min(height - 1, Math.ceil(disc.y + reach));
  const left = Math.max(0, Math.floor(disc.x - reach));
  const right = Math.min(width - 1, Math.ceil(disc.x + reach));
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const dx = column + 0.5 - disc.x;
      const dy = row + 0.5 - disc.y;
      const barrel = Math.hypot(dx + clipX, dy + clipY);
      const distance = Math.max(Math.hypot(dx, dy), barrel);
      const at = (row * width + column) * 4;
      for (let channel = 0; channel < 3; channel++) {
        const radius = disc.radius * (1 + lens.fringe * (1 - channel));
        const edge = radius + 0.5 - distance;
        if (edge <= 0) continue;
        const inner = distance / radius;
        const profile = 1 + (disc.rim ?? 0) * (inner ** 6 - 0.25);
        data[at + channel] = data[at + channel]! +
          disc.colour[channel]! * Math.min(1, edge / softness(radius)) * profile;
      }
    }
  }
}

function softness(radius: number): number {
  return Math.max(1, radius * 0.06);
}
