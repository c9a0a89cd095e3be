import { blankPlane, type Picture, type Plane, planeOf, splitChannels } from "./picture.ts";
import { boxBlur, enlargePlane, shrinkPlane } from "./planes.ts";

/**
 * Smooths a mask so that its edges follow those of a picture: within each window the result is a
 * linear function of the picture's colour.
 *
 * Source: K. He, J. Sun, X. Tang, "Guided Image Filtering" (2013) with a colour guide, and
 * K. He, J. Sun, "Fast Guided Filter" (2015) for the shrinking.
 * @param radius of the window, in pixels.
 * @param epsilon variance of colour (0 to 1) below which a window counts as flat.
 * @param shrink whole factor by which the coefficients are computed more coarsely.
 */
export function guidedFilter(
  guide: Picture,
  mask: Plane,
  { radius, epsilon, shrink }: { radius: number; epsilon: number; shrink: number },
): Plane {
  const channels = splitChannels(guide);
  const small = channels.map((channel) => shrinkPlane(channel, shrink));
  const target = shrinkPlane(mask, shrink);
  const mean = (plane: Plane): Plane => boxBlur(plane, Math.max(1, radius / shrink));
  const product = (a: Plane, b: Plane): Plane => planeOf(a, (at) => a.data[at]! * b.data[at]!);
  const [r, g, b] = [small[0]!, small[1]!, small[2]!];
  const [mr, mg, mb] = [mean(r), mean(g), mean(b)];
  const [rr, rg, rb] = [mean(product(r, r)), mean(product(r, g)), mean(product(r, b))];
  const [gg, gb, bb] = [mean(product(g, g)), mean(product(g, b)), mean(product(b, b))];
  const mt = mean(target);
  const [rt, gt, bt] = [
    mean(product(r, target)),
    mean(product(g, target)),
    mean(product(b, target)),
  ];
  const [ar, ag, ab, offset] = [r, r, r, r].map(blankPlane);
  for (let at = 0; at < target.data.length; at++) {
    const [pr, pg, pb, pt] = [mr.data[at]!, mg.data[at]!, mb.data[at]!, mt.data[at]!];
    // Covariance of the guide with itself (a symmetric 3 × 3 matrix) and with the mask.
    const srr = rr.data[at]! - pr * pr + epsilon;
    const srg = rg.data[at]! - pr * pg;
    const srb = rb.data[at]! - pr * pb;
    const sgg = gg.data[at]! - pg * pg + epsilon;
    const sgb = gb.data[at]! - pg * pb;
    const sbb = bb.data[at]! - pb * pb + epsilon;
    const cr = rt.data[at]! - pr * pt;
    const cg = gt.data[at]! - pg * pt;
    const cb = bt.data[at]! - pb * pt;
    const irr = sgg * sbb - sgb * sgb;
    const irg = sgb * srb - srg * sbb;
    const irb = srg * sgb - sgg * srb;
    const igg = srr * sbb - srb * srb;
    const igb = srb * srg - srr * sgb;
    const ibb = srr * sgg - srg * srg;
    const determinant = srr * irr + srg * irg + srb * irb;
    const kr = (irr * cr + irg * cg + irb * cb) / determinant;
    const kg = (irg * cr + igg * cg + igb * cb) / determinant;
    const kb = (irb * cr + igb * cg + ibb * cb) / determinant;
    ar!.data[at] = kr;
    ag!.data[at] = kg;
    ab!.data[at] = kb;
    offset!.data[at] = pt - kr * pr - kg * pg - kb * pb;
  }
  const [fr, fg, fb, fo] = [ar!, ag!, ab!, offset!].map((plane) =>
    enlargePlane(mean(plane), guide)
  );
  return planeOf(guide, (at) => {
    const from = at * 3;
    const value = fr!.data[at]! * guide.data[from]! + fg!.data[at]! * guide.data[from + 1]! +
      fb!.data[at]! * guide.data[from + 2]! + fo!.data[at]!;
    return value < 0 ? 0 : value > 1 ? 1 : value;
  });
}
