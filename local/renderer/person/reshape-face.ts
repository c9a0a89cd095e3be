import sharp from "sharp";
import type { Face } from "../../../supabase/functions/_shared/faces/face.ts";
import { LANDMARK, landmark } from "../../../supabase/functions/_shared/faces/mesh.ts";
import type { Point } from "../../../supabase/functions/_shared/faces/pixels.ts";
import { decodePicture } from "../pixels/decode.ts";
import { blankPicture, toBytes, toPixels } from "../pixels/picture.ts";
import { findFaces } from "./find-faces.ts";

/**
 * Another face: the one on a photo with smaller eyes wider apart, a broad nose, a small mouth and a
 * wide jaw. No second person had to lend theirs.
 *
 * @throws Error when there is no face.
 */
export async function reshapeFace(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const picture = await decodePicture(bytes);
  const [face] = await findFaces(toPixels(picture));
  if (face === undefined) throw new Error("no face");
  const lenses = reshaping(face);
  const out = blankPicture(picture);
  const { width, height } = picture;
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 3) {
      const source = origin({ x, y }, lenses);
      const u = Math.min(width - 1, Math.max(0, Math.round(source.x)));
      const v = Math.min(height - 1, Math.max(0, Math.round(source.y)));
      for (let channel = 0; channel < 3; channel++) {
        out.data[at + channel] = picture.data[(v * width + u) * 3 + channel]!;
      }
    }
  }
  const png = sharp(toBytes(out), { raw: { width, height, channels: 3 } }).png();
  return new Uint8Array(await png.toBuffer());
}

/** Enlarges what is around `centre` by `across` and `down`, and moves it there by `move`. */
interface Lens {
  readonly centre: Point;
  readonly radius: number;
  readonly across: number;
  readonly down: number;
  readonly move: Point;
}

function reshaping(face: Face): Lens[] {
  const chin = landmark(face, LANDMARK.chin);
  const top = landmark(face, LANDMARK.foreheadTop);
  const unit = chin.y - top.y;
  const between = (a: number, b: number): Point => ({
    x: (landmark(face, a).x + landmark(face, b).x) / 2,
    y: (landmark(face, a).y + landmark(face, b).y) / 2,
  });
  const eye = (centre: Point, side: number): Lens => ({
    centre,
    radius: 0.22 * unit,
    across: 0.72,
    down: 0.72,
    move: { x: side * 0.05 * unit, y: 0.03 * unit },
  });
  return [
    eye(between(LANDMARK.leftEyeOuter, LANDMARK.leftEyeInner), -1),
    eye(between(LANDMARK.rightEyeInner, LANDMARK.rightEyeOuter), 1),
    {
      centre: landmark(face, LANDMARK.noseTip),
      radius: 0.24 * unit,
      across: 1.55,
      down: 1.3,
      move: { x: 0, y: 0.03 * unit },
    },
    {
      centre: between(LANDMARK.mouthLeft, LANDMARK.mouthRight),
      radius: 0.26 * unit,
      across: 0.7,
      down: 1.25,
      move: { x: 0, y: 0.04 * unit },
    },
    {
      centre: { x: (chin.x + top.x) / 2, y: chin.y - 0.12 * unit },
      radius: 0.5 * unit,
      across: 1.35,
      down: 1,
      move: { x: 0, y: 0.04 * unit },
    },
  ];
}

function origin({ x, y }: Point, lenses: readonly Lens[]): Point {
  const source = { x, y };
  for (const { centre, radius, across, down, move } of lenses) {
    const dx = x - centre.x - move.x;
    const dy = y - centre.y - move.y;
    const weight = Math.exp(-2.2 * (dx * dx + dy * dy) / (radius * radius));
    source.x += (dx / across - dx - move.x) * weight;
    source.y += (dy / down - dy - move.y) * weight;
  }
  return source;
}
