import { boxBlur, softBlur } from "./blur.ts";
import { estimateLayers } from "./foreground.ts";
import { guidedFilter } from "./guided-filter.ts";
import { clamp01, type Picture, type Plane, planeOf, smoothstep } from "./picture.ts";

/** A person told apart from the rest of a photo. */
export interface Matte {
  /** The person's own colours, also beyond the edge, free of the old background. */
  readonly colours: Picture;
  /** How much each pixel is the person, 0 to 1. */
  readonly alpha: Plane;
}

/**
 * Turns a network's coarse mask into a cut-out whose edge follows the photo, strands of hair
 * included.
 *
 * @param faceHeight chin to forehead in pixels, the measure for every distance here.
 */
export function refineMatte(picture: Picture, mask: Plane, faceHeight: number): Matte {
  const radius = faceHeight / 14;
  const followed = guidedFilter(picture, mask, {
    radius,
    epsilon: 1e-4,
    shrink: Math.max(1, Math.round(faceHeight / 160)),
  });
  const alpha = unmix(picture, followed, mask, faceHeight);
  const { foreground } = estimateLayers(picture, alpha, faceHeight / 24);
  return { colours: foreground, alpha };
}

/**
 * Where the mask is unsure, alpha is how far the pixel's colour lies on the way from the
 * background's to the person's, as far as the two can be told apart.
 */
function unmix(picture: Picture, followed: Plane, mask: Plane, faceHeight: number): Plane {
  const sure = planeOf(followed, (at) => smoothstep(0.1, 0.9, followed.data[at]!));
  const { foreground, background } = estimateLayers(picture, sure, faceHeight / 10);
  const spread = softBlur(mask, faceHeight / 40);
  const raw = planeOf(picture, (at) => {
    const given = sure.data[at]!;
    let along = 0;
    let apart = 0;
    for (let channel = at * 3; channel < at * 3 + 3; channel++) {
      const behind = background.data[channel]!;
      const difference = foreground.data[channel]! - behind;
      along += (picture.data[channel]! - behind) * difference;
      apart += difference * difference;
    }
    const near = smoothstep(0.02, 0.2, spread.data[at]!) * smoothstep(0.98, 0.8, spread.data[at]!);
    const trust = near * smoothstep(0.004, 0.04, apart);
    return given + (clamp01(along / (apart + 1e-6)) - given) * trust;
  });
  const smooth = boxBlur(raw, Math.max(1, faceHeight / 400));
  return planeOf(raw, (at) => smoothstep(0.06, 0.96, smooth.data[at]!));
}
