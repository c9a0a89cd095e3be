import sharp from "sharp";
import { LANDMARK, type Landmark } from "../../../supabase/functions/_shared/faces/mesh.ts";
import type { Point } from "../../../supabase/functions/_shared/faces/pixels.ts";
import type { Picture, Plane } from "../pixels/picture.ts";
import { type Frame, type Model, MODELS } from "./glasses-models.ts";

/**
 * Puts glasses on a face, in place: lenses over the eyes, the bridge on the nose, temples towards
 * the ears, their shadow on the skin, all in the perspective of the head.
 *
 * @param landmarks of the face, in pixels of the frame.
 */
export async function wearGlasses(
  colours: Picture,
  alpha: Plane,
  landmarks: readonly Landmark[],
  glasses: Frame,
): Promise<void> {
  const face = measure(landmarks);
  const { width, height } = colours;
  const shadow = await layer(shadowSvg(face, MODELS[glasses], width, height), face.unit * 0.02);
  const frame = await layer(glassesSvg(face, MODELS[glasses], width, height), face.unit * 0.003);
  for (const [index, picture] of [shadow, frame].entries()) {
    for (let pixel = 0, at = 0; at < colours.data.length; pixel++, at += 3) {
      const cover = picture[pixel * 4 + 3]! / 255;
      if (cover === 0) continue;
      const share = index === 0 ? cover * alpha.data[pixel]! : cover;
      for (let channel = 0; channel < 3; channel++) {
        const value = picture[pixel * 4 + channel]! / 255;
        colours.data[at + channel]! += (value - colours.data[at + channel]!) * share;
      }
      if (index === 1) alpha.data[pixel] = Math.max(alpha.data[pixel]!, cover);
    }
  }
}

/** Where glasses sit on a face. */
interface Seat {
  readonly left: Point;
  readonly right: Point;
  readonly bridge: Point;
  readonly leftTemple: Point;
  readonly rightTemple: Point;
  /** Distance between the pupils. */
  readonly unit: number;
  /** Degrees the eye line leans clockwise. */
  readonly angle: number;
  /** How wide each lens looks, foreshortened by the turn of the head. */
  readonly squeeze: readonly [left: number, right: number];
}

function measure(landmarks: readonly Landmark[]): Seat {
  const at = (number: number): Landmark => landmarks[number] ?? { x: 0, y: 0, z: 0 };
  const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
  const ends = [
    { eye: [LANDMARK.leftEyeOuter, LANDMARK.leftEyeInner], ear: LANDMARK.leftEar },
    { eye: [LANDMARK.rightEyeInner, LANDMARK.rightEyeOuter], ear: LANDMARK.rightEar },
  ].map(({ eye: [outer = 0, inner = 0], ear }) => ({
    eye: middle(at(outer), at(inner)),
    ear: at(ear),
  })).toSorted((a, b) => a.eye.x - b.eye.x);
  const [first, second] = [ends[0]!, ends[1]!];
  const bridge = at(LANDMARK.noseBridge);
  const reach = [apart(first.eye, bridge), apart(second.eye, bridge)] as const;
  const mean = (reach[0] + reach[1]) / 2;
  return {
    left: first.eye,
    right: second.eye,
    bridge,
    leftTemple: first.ear,
    rightTemple: second.ear,
    unit: apart(first.eye, second.eye),
    angle: Math.atan2(second.eye.y - first.eye.y, second.eye.x - first.eye.x) * 180 / Math.PI,
    squeeze: [squeezed(reach[0] / mean), squeezed(reach[1] / mean)],
  };
}

function squeezed(share: number): number {
  return Math.min(1.12, Math.max(0.8, 1 + (share - 1) * 0.7));
}

function lensTransforms(seat: Seat, { halfWidth }: Model): string[] {
  return [seat.left, seat.right].map((eye, index) => {
    const size = seat.unit * halfWidth;
    const across = size * seat.squeeze[index]! * (index === 0 ? 1 : -1);
    // A lens hangs a little below the eye, so that the rim follows the brow.
    const down = size * 0.1;
    return `translate(${eye.x} ${eye.y + down}) rotate(${seat.angle}) scale(${across} ${size})`;
  });
}

function glassesSvg(seat: Seat, model: Model, width: number, height: number): string {
  const transforms = lensTransforms(seat, model);
  const stroke = `fill="none" stroke="${model.rim}" stroke-linecap="round"`;
  const lenses = transforms.map((transform) =>
    `<g transform="${transform}"><path d="${model.lens}" fill="url(#glass)"/>` +
    `<path d="${model.lens}" fill="url(#sheen)"/>` +
    `<path d="${model.lens}" ${stroke} stroke-width="${model.rimWidth / model.halfWidth * 0.8}"/>` +
    `<path d="${model.lens}" fill="none" stroke="#fff" stroke-opacity=".28" ` +
    `stroke-width="${model.rimWidth * 0.5}" stroke-dasharray=".9 20" stroke-dashoffset="-.2"/></g>`
  );
  const bridge = { x: (seat.left.x + seat.right.x) / 2, y: (seat.left.y + seat.right.y) / 2 };
  const rimWidth = seat.unit * model.rimWidth;
  return svg(
    width,
    height,
    `<defs><linearGradient id="glass" x1="0" y1="0" x2="0" y2="1">` +
      `<stop offset="0" stop-color="${model.glass}" stop-opacity="${model.glassOpacity[0]}"/>` +
      `<stop offset="1" stop-color="${model.glass}" stop-opacity="${model.glassOpacity[1]}"/>` +
      `</linearGradient><linearGradient id="sheen" x1="0" y1="0" x2="1" y2="1">` +
      `<stop offset=".12" stop-color="#fff" stop-opacity="0"/>` +
      `<stop offset=".2" stop-color="#fff" stop-opacity=".13"/>` +
      `<stop offset=".36" stop-color="#fff" stop-opacity=".05"/>` +
      `<stop offset=".44" stop-color="#fff" stop-opacity="0"/></linearGradient></defs>` +
      temples(seat, model, rimWidth) + lenses.join("") +
      `<path transform="translate(${bridge.x} ${bridge.y + seat.unit * 0.03}) ` +
      `rotate(${seat.angle}) scale(${seat.unit})" d="${bridgePath(seat, model)}" ${stroke} ` +
      `stroke-width="${model.rimWidth * 0.95}"/>`,
  );
}

/** From lens to lens, whatever their width; in units of the distance between the pupils. */
function bridgePath({ squeeze }: Seat, { halfWidth, doubleBridge }: Model): string {
  const gap = 0.5 - halfWidth * (squeeze[0] + squeeze[1]) / 2 * 0.96;
  const arch = `M${-gap} -.04C${-gap / 2} -.15 ${gap / 2} -.15 ${gap} -.04`;
  const bar = `M${-gap * 1.6} -.27C${-gap / 2} -.3 ${gap / 2} -.3 ${gap * 1.6} -.27`;
  return doubleBridge ? arch + bar : arch;
}

/** Arms from the outer rims to the ears, fading where hair would cover them. */
function temples(seat: Seat, { halfWidth, rim }: Model, rimWidth: number): string {
  return [
    { eye: seat.left, ear: seat.leftTemple, side: -1, squeeze: seat.squeeze[0] },
    { eye: seat.right, ear: seat.rightTemple, side: 1, squeeze: seat.squeeze[1] },
  ].map(({ eye, ear, side, squeeze }, index) => {
    const turn = seat.angle * Math.PI / 180;
    const out = side * seat.unit * halfWidth * squeeze * 0.97;
    const up = -seat.unit * halfWidth * 0.22;
    const x = eye.x + out * Math.cos(turn) - up * Math.sin(turn);
    const y = eye.y + out * Math.sin(turn) + up * Math.cos(turn);
    const endY = (ear.y + y) / 2;
    return `<linearGradient id="arm${index}" gradientUnits="userSpaceOnUse" x1="${x}" y1="${y}" ` +
      `x2="${ear.x}" y2="${endY}"><stop offset=".35" stop-color="${rim}"/>` +
      `<stop offset="1" stop-color="${rim}" stop-opacity="0"/></linearGradient>` +
      `<path d="M${x} ${y}L${ear.x} ${endY}" stroke="url(#arm${index})" ` +
      `stroke-width="${rimWidth * 1.15}" fill="none"/>`;
  }).join("");
}

function shadowSvg(seat: Seat, model: Model, width: number, height: number): string {
  const drop = seat.unit * 0.05;
  const paths = lensTransforms(seat, model).map((transform) =>
    `<path transform="translate(0 ${drop}) ${transform}" d="${model.lens}" fill="#1a0d08" ` +
    `fill-opacity=".05" stroke="#1a0d08" stroke-opacity=".4" ` +
    `stroke-width="${model.rimWidth / model.halfWidth}"/>`
  );
  return svg(width, height, paths.join(""));
}

function svg(width: number, height: number, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `${content}</svg>`;
}

async function layer(picture: string, softness: number): Promise<Uint8Array> {
  const drawn = sharp(new TextEncoder().encode(picture)).ensureAlpha();
  return await (softness < 0.35 ? drawn : drawn.blur(softness)).raw().toBuffer();
}
