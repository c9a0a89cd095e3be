import { Buffer } from "node:buffer";
import { LANDMARK, landmark } from "../../supabase/functions/_shared/faces/mesh.ts";
import type { Face } from "../../supabase/functions/_shared/faces/face.ts";
import type { Pixels } from "../../supabase/functions/_shared/faces/pixels.ts";
import {
  decode,
  openBytes,
  openPhoto,
} from "../../supabase/functions/_shared/faces/testing/photos.ts";

type Photo = ReturnType<typeof openPhoto>;

/** A photo to be changed, with what is known of it. */
export interface Original {
  photo: () => Photo;
  pixels: Pixels;
  face: Face;
}

/** One way in which a good photo gets worse, in steps. */
export interface Series {
  name: string;
  /** The measure it is about. */
  measure: "height" | "sharpness" | "light" | "blown" | "eyeContrast" | "eyeLight" | "roll";
  steps: Step[];
}

/** One of its steps. */
export interface Step {
  name: string;
  change: (original: Original) => Promise<Pixels>;
}

/** What is done to each portrait to see where its measures tip. */
export const SERIES: Series[] = [
  {
    name: "blurred: radius as a share of the face's height",
    measure: "sharpness",
    steps: [0.005, 0.01, 0.015, 0.02, 0.03].map((share) => ({
      name: `${share}`,
      change: ({ photo, face }) => decode(photo().blur(share * face.height)),
    })),
  },
  {
    name: "shrunk: pixels from chin to forehead",
    measure: "height",
    steps: [160, 100, 80, 64, 50, 40, 30].map((height) => ({
      name: `${height}`,
      change: ({ photo, pixels, face }) =>
        decode(photo().resize(Math.round(pixels.width * height / face.height))),
    })),
  },
  {
    name: "darker: light that is left",
    measure: "light",
    steps: [0.5, 0.3, 0.2, 0.15, 0.1, 0.05].map((gain) => ({
      name: `${gain}`,
      change: ({ photo }) => decode(photo().linear(gain, 0)),
    })),
  },
  {
    name: "brighter: light against that of the photo",
    measure: "blown",
    steps: [1.25, 1.5, 1.75, 2, 2.5].map((gain) => ({
      name: `${gain}`,
      change: ({ photo }) => decode(photo().linear(gain, 0)),
    })),
  },
  {
    name: "dark glasses: how opaque",
    measure: "eyeLight",
    steps: [0.3, 0.5, 0.7, 0.85, 1].map((opacity) => ({
      name: `${opacity}`,
      change: (original) => covered(original, glasses(original, opacity)),
    })),
  },
  {
    name: "a bar over both eyes: its colour",
    measure: "eyeContrast",
    steps: ["#111111", "#666666", "#d9a88a"].map((colour) => ({
      name: colour,
      change: (original) => covered(original, bar(original, colour)),
    })),
  },
  {
    name: "turned: degrees",
    measure: "roll",
    steps: [15, 30, 45, 90, 180].map((angle) => ({
      name: `${angle}`,
      change: ({ photo }) => decode(photo().rotate(angle, { background: "#808080" })),
    })),
  },
  {
    name: "in other ways, at which nothing is to be said",
    measure: "sharpness",
    steps: [
      { name: "mirrored", change: ({ photo }) => decode(photo().flop()) },
      { name: "JPEG of quality 10", change: ({ photo }) => coarse(photo(), 10) },
      { name: "sepia", change: ({ photo }) => decode(photo().tint("#a08060")) },
      { name: "grain", change: ({ pixels }) => Promise.resolve(grainy(pixels, 20)) },
      { name: "much grain", change: ({ pixels }) => Promise.resolve(grainy(pixels, 60)) },
    ],
  },
];

async function coarse(photo: Photo, quality: number): Promise<Pixels> {
  return await decode(openBytes(await photo.jpeg({ quality }).toBuffer()));
}

/** The same grain each time. */
function grainy({ data, width, height }: Pixels, strength: number): Pixels {
  let seed = 1;
  const chance = () => (seed = seed * 16_807 % 2_147_483_647) / 2_147_483_647 - 0.5;
  const grained = new Uint8ClampedArray(data);
  for (let at = 0; at < grained.length; at++) {
    if (at % 4 < 3) grained[at] = grained[at]! + 2 * strength * (chance() + chance() + chance());
  }
  return { data: grained, width, height };
}

async function covered({ photo, pixels }: Original, shapes: string): Promise<Pixels> {
  const drawing = `<svg width="${pixels.width}" height="${pixels.height}">${shapes}</svg>`;
  const drawn = photo().composite([{ input: Buffer.from(drawing) }]);
  return await decode(openBytes(await drawn.png().toBuffer()));
}

const EYES = [
  [LANDMARK.leftEyeOuter, LANDMARK.leftEyeInner],
  [LANDMARK.rightEyeInner, LANDMARK.rightEyeOuter],
] as const;

function glasses({ face }: Original, opacity: number): string {
  return EYES.map(([one, other]) => {
    const [from, to] = [landmark(face, one), landmark(face, other)];
    const width = Math.hypot(to.x - from.x, to.y - from.y);
    const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2 + width * 0.15];
    return `<ellipse cx="${x}" cy="${y}" rx="${width * 0.95}" ry="${width * 0.75}"` +
      ` fill="#111111" fill-opacity="${opacity}"/>`;
  }).join("");
}

function bar({ face }: Original, colour: string): string {
  const [left, right] = [landmark(face, LANDMARK.leftEar), landmark(face, LANDMARK.rightEar)];
  const eyes = [LANDMARK.leftEyeOuter, LANDMARK.rightEyeOuter].map((eye) => landmark(face, eye).y);
  const height = face.height * 0.25;
  const top = (eyes[0]! + eyes[1]!) / 2 - height / 2;
  return `<rect x="${left.x}" y="${top}" width="${right.x - left.x}" height="${height}"` +
    ` fill="${colour}"/>`;
}
