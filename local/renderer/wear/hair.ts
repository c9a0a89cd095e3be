import {
  FACE_OVAL,
  LANDMARK,
  type Landmark,
} from "../../../supabase/functions/_shared/faces/mesh.ts";
import type { Point } from "../../../supabase/functions/_shared/faces/pixels.ts";
import { component } from "../person/solid-mask.ts";
import { guidedFilter } from "../pixels/guided-filter.ts";
import {
  blankPicture,
  type Picture,
  type Plane,
  planeOf,
  smoothstep,
  splitChannels,
} from "../pixels/picture.ts";
import { enlargePlane, shrinkPlane, softBlur } from "../pixels/planes.ts";
import { type Cluster, clusters, type Colour, colourOf, distanceTo } from "./colour-clusters.ts";

/** Pixels of hair, at least, of a face that is 120 pixels high. */
const LEAST_HAIR = 60;

/**
 * Finds the hair of a person in the frame. Above the eyes and outside the face all of the person is
 * hair; elsewhere it is what is coloured like that hair rather than like skin, and hangs together.
 *
 * @param landmarks of the face, in pixels of the frame.
 * @returns 0 to 1 for each pixel, or null when there is no hair to be found.
 */
export function findHair(
  colours: Picture,
  alpha: Plane,
  landmarks: readonly Landmark[],
): Plane | null {
  const span = Math.abs(
    pointOf(landmarks, LANDMARK.chin).y -
      pointOf(landmarks, LANDMARK.foreheadTop).y,
  );
  const factor = Math.max(1, Math.round(span / 120));
  const small = shrinkPicture(colours, factor);
  const person = shrinkPlane(alpha, factor);
  const face = measureFace(landmarks.map(({ x, y }) => ({ x: x / factor, y: y / factor })));
  const where = areas(person, face);
  const sure = where("crown").map((at) => colourOf(small, at));
  const skin = where("cheeks").map((at) => colourOf(small, at));
  if (sure.length < LEAST_HAIR || skin.length === 0) return null;
  const hairColours = clusters(sure, 3);
  const skinColours = clusters(skin, 2);
  // A bald head: what is above the forehead has the colour of the cheeks.
  if (hairColours.every(({ mean }) => distanceTo(mean, skinColours) < 1.6)) return null;
  const likely = likelihood(small, person, face, hairColours, skinColours);
  const smooth = softBlur(likely, face.height * 0.01);
  const start = { x: Math.round(face.top.x), y: Math.round(face.top.y - face.height * 0.16) };
  const whole = softBlur(component(smooth, start), face.height * 0.02);
  const kept = planeOf(smooth, (at) => smooth.data[at]! * smoothstep(0.05, 0.4, whole.data[at]!));
  const edged = guidedFilter(small, kept, { radius: face.height * 0.05, epsilon: 4e-4, shrink: 1 });
  return enlargePlane(planeOf(edged, (at) => smoothstep(0.12, 0.8, edged.data[at]!)), alpha);
}

/** A face in the shrunk picture. */
interface FaceShape {
  readonly oval: readonly Point[];
  readonly top: Point;
  readonly height: number;
  readonly eyes: number;
  readonly brows: number;
  readonly chin: number;
  readonly cheeks: readonly Point[];
}

function measureFace(points: readonly Point[]): FaceShape {
  const top = pointOf(points, LANDMARK.foreheadTop);
  const chin = pointOf(points, LANDMARK.chin).y;
  const mean = (a: number, b: number): number => (pointOf(points, a).y + pointOf(points, b).y) / 2;
  return {
    oval: FACE_OVAL.map((number) => pointOf(points, number)),
    top,
    height: chin - top.y,
    eyes: mean(LANDMARK.leftEyeOuter, LANDMARK.rightEyeOuter),
    brows: mean(LANDMARK.leftBrow, LANDMARK.rightBrow),
    chin,
    cheeks: [pointOf(points, LANDMARK.leftCheek), pointOf(points, LANDMARK.rightCheek)],
  };
}

function pointOf(points: readonly Point[], number: number): Point {
  return points[number] ?? { x: 0, y: 0 };
}

/** The pixels of the two areas whose colours are known: hair around the crown, skin on the cheeks. */
function areas(person: Plane, face: FaceShape): (area: "crown" | "cheeks") => number[] {
  return (area) =>
    [...person.data.keys()].filter((at) => {
      const x = at % person.width;
      const y = Math.floor(at / person.width);
      if (area === "cheeks") {
        return face.cheeks.some((cheek) =>
          Math.hypot(x - cheek.x, y - cheek.y) < face.height * 0.09
        );
      }
      const away = Math.hypot(x - face.top.x, y - face.eyes) / face.height;
      return person.data[at]! > 0.95 && y < face.eyes && away < 1.1 &&
        !isInside(grown(face), x, y);
    });
}

/** The face a little larger, so that no forehead is taken for hair. */
function grown({ oval, top, height }: FaceShape): Point[] {
  const middle = { x: top.x, y: top.y + height / 2 };
  return oval.map(({ x, y }) => ({
    x: middle.x + (x - middle.x) * 1.06,
    y: middle.y + (y - middle.y) * 1.1,
  }));
}

function likelihood(
  picture: Picture,
  person: Plane,
  face: FaceShape,
  hair: readonly Cluster[],
  skin: readonly Cluster[],
): Plane {
  const outline = grown(face);
  return planeOf(person, (at) => {
    if (person.data[at]! < 0.05) return 0;
    const x = at % person.width;
    const y = Math.floor(at / person.width);
    const away = Math.hypot((x - face.top.x) * 1.05, y - face.eyes) / face.height;
    if (away > 1.45) return 0;
    const colour: Colour = colourOf(picture, at);
    const own = distanceTo(colour, hair);
    const rather = smoothstep(-0.2, 0.9, distanceTo(colour, skin) - own);
    if (isInside(outline, x, y)) {
      return y < face.brows
        ? rather * smoothstep(face.brows, face.brows - face.height * 0.05, y)
        : 0;
    }
    const above = smoothstep(face.eyes + face.height * 0.1, face.eyes - face.height * 0.05, y);
    const alike = rather * smoothstep(2.6, 1.5, own);
    const reach = smoothstep(1.45, 1.1, away);
    return Math.max(
      above * Math.max(rather, smoothstep(0, -0.25, (y - face.top.y) / face.height)),
      alike,
    ) *
      reach;
  });
}

/** Whether a point lies in a closed outline. */
function isInside(outline: readonly Point[], x: number, y: number): boolean {
  let inside = false;
  for (let index = 0; index < outline.length; index++) {
    const a = outline[index]!;
    const b = outline[(index + 1) % outline.length]!;
    if (a.y > y !== b.y > y && x < (b.x - a.x) * (y - a.y) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}

function shrinkPicture(picture: Picture, factor: number): Picture {
  const planes = splitChannels(picture).map((plane) => shrinkPlane(plane, factor));
  const small = blankPicture(planes[0]!);
  for (let at = 0; at < small.data.length; at++) {
    small.data[at] = planes[at % 3]!.data[Math.floor(at / 3)]!;
  }
  return small;
}
