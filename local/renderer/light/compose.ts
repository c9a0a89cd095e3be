import type { Brief } from "../brief.ts";
import { FACE_OVAL, LANDMARK, landmark } from "../../../supabase/functions/_shared/faces/mesh.ts";
import type { Placed } from "../frame/place.ts";
import { faceCentre, type Sitter } from "../person/sitter.ts";
import { boundsOf } from "../../../supabase/functions/_shared/faces/pixels.ts";
import { type Picture, type Plane, planeOf } from "../pixels/picture.ts";
import { wrapLight } from "./edge-light.ts";
import { type Head, relight } from "./relight.ts";
import { lightScene } from "./scene-light.ts";
import { castShadow } from "./shadow.ts";
import { matchTone, measureTone, shiftTone, type ToneShift } from "./tone.ts";

/** How a person's tones are to change before a backdrop; to be asked before they wear glasses. */
export function toneShift(placed: Placed, sitter: Sitter, backdrop: Picture): ToneShift {
  const face = measureTone(placed.colours, faceMask(placed, sitter));
  return matchTone(face, measureTone(placed.colours, placed.alpha), measureTone(backdrop));
}

/** Puts a person before a backdrop as if both had been in front of the same lens. */
export function compose(
  placed: Placed,
  sitter: Sitter,
  backdrop: Picture,
  { brief, shift }: { brief: Brief; shift: ToneShift },
): Picture {
  const { colours, alpha } = placed;
  const head = headIn(placed, sitter);
  const { key, rims } = lightScene(backdrop, brief);
  shiftTone(colours, shift);
  relight(colours, alpha, head, key);
  wrapLight(colours, alpha, backdrop, head.height * 0.022, rims);
  castShadow(backdrop, alpha, {
    offset: brief.mood.wall
      ? { x: -key.towards.x * head.height * 0.3, y: head.height * 0.16 }
      : { x: 0, y: head.height * 0.05 },
    softness: head.height * (brief.mood.wall ? 0.2 : 0.3),
    strength: brief.mood.wall ? 0.26 : 0.18,
  });
  return over(colours, alpha, backdrop);
}

function headIn({ toFrame, scale }: Placed, { face, outline }: Sitter): Head {
  const x = toFrame(faceCentre(face)).x;
  const top = toFrame({ x: 0, y: outline.headTop }).y;
  const chin = toFrame({ x: 0, y: landmark(face, LANDMARK.chin).y }).y;
  return {
    centre: { x, y: (top + chin) / 2 },
    height: chin - top,
    width: outline.headWidth * scale,
  };
}

/** 1 within an ellipse that holds the features of the face but no hair. */
function faceMask(placed: Placed, { face }: Sitter): Plane {
  const { left, right, top, bottom } = boundsOf(
    FACE_OVAL.map((number) => placed.toFrame(landmark(face, number))),
  );
  const { width } = placed.alpha;
  return planeOf(placed.alpha, (at) => {
    const u = (at % width - (left + right) / 2) / (right - left) * 2.4;
    const v = (Math.floor(at / width) - (top + bottom) / 2) / (bottom - top) * 2.4;
    return u * u + v * v < 1 ? 1 : 0;
  });
}

function over({ data, width, height }: Picture, alpha: Plane, backdrop: Picture): Picture {
  const out = new Float32Array(data.length);
  for (let pixel = 0, at = 0; at < data.length; pixel++, at += 3) {
    const a = alpha.data[pixel]!;
    for (let channel = at; channel < at + 3; channel++) {
      const behind = backdrop.data[channel]!;
      out[channel] = behind + (data[channel]! - behind) * a;
    }
  }
  return { width, height, data: out };
}
