import { createFaceFinder, type Face } from "@shared/faces/face.ts";
import { LANDMARK, landmark } from "@shared/faces/mesh.ts";
import { withMark } from "@shared/images/ai-mark.ts";
import type { Area } from "@shared/images/geometry.ts";
import { kept } from "@shared/kept.ts";
import { pixelsOf, readNetwork } from "@/lib/faces/read-network.ts";
import { answerInTurn } from "@/lib/worker-client.ts";
import { cropAround, type Head, likelyHead, stripAround } from "./crop.ts";
import type { CutAnswer, CutQuestion, Format } from "./cutting.ts";
import { withDensity } from "./density.ts";
import { type Purpose, PURPOSES } from "./purposes.ts";

const loadFinder = kept(() => createFaceFinder({ read: readNetwork }));

/** How much higher a head with its hair is than its face, from the chin to the hairline. */
const CROWN = 1.3;

function headOf(face: Face): Head {
  const chin = landmark(face, LANDMARK.chin);
  const height = face.height * CROWN;
  const [left, right] = [landmark(face, LANDMARK.leftEar), landmark(face, LANDMARK.rightEar)];
  return { x: (left.x + right.x) / 2, top: chin.y - height, height };
}

/** Undefined where there is none, or no network to find it: then it is cut where heads mostly are. */
async function findHead(bitmap: ImageBitmap): Promise<Head | undefined> {
  try {
    const face = (await loadFinder()).find(pixelsOf(bitmap))[0];
    return face && headOf(face);
  } catch {
    return undefined;
  }
}

/** Of JPEG and WebP, 0 to 1. */
const QUALITY = 0.93;

async function cut({ blob, shape, format, recipe }: CutQuestion): Promise<CutAnswer> {
  const type = `image/${format}`;
  if (shape === "whole" && blob.type === type) {
    return { blob: recipe ? await described(blob, format, recipe) : blob, hasFace: true };
  }
  const bitmap = await createImageBitmap(blob);
  try {
    if (shape === "whole") {
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      draw(canvas, bitmap, format);
      return { blob: await encode(canvas, format, recipe), hasFace: true };
    }
    const purpose: Purpose = PURPOSES[shape];
    const head = await findHead(bitmap);
    const canvas = new OffscreenCanvas(purpose.size.width, purpose.size.height);
    const around = head ?? likelyHead(bitmap);
    const area = cropAround(bitmap, around, purpose);
    if (area) draw(canvas, bitmap, format, area);
    else extend(canvas, bitmap, stripAround(bitmap, around, purpose));
    const cutOut = await encode(canvas, format, recipe, purpose.dpi);
    return { blob: cutOut, hasFace: head !== undefined };
  } finally {
    bitmap.close();
  }
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext("2d");
  if (!context) throw new Error("there is no canvas here");
  context.imageSmoothingQuality = "high";
  return context;
}

function draw(canvas: OffscreenCanvas, bitmap: ImageBitmap, format: Format, part?: Area): void {
  const context = contextOf(canvas);
  if (format === "jpeg") {
    // JPEG has no transparency; without this it would come out black.
    context.fillStyle = "#fff";
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  const { x, y, width, height } = part ?? { x: 0, y: 0, ...sizeOf(bitmap) };
  context.drawImage(bitmap, x, y, width, height, 0, 0, canvas.width, canvas.height);
}

function sizeOf({ width, height }: ImageBitmap): { width: number; height: number } {
  return { width, height };
}

/** Of the picture's width: what its background goes on with beside it. */
const EDGE = 0.04;

/** Where the strip is wider than the picture: head and shoulders at its right, the background going on. */
function extend(canvas: OffscreenCanvas, bitmap: ImageBitmap, { y, height }: Area): void {
  const context = contextOf(canvas);
  const edge = Math.max(1, Math.round(bitmap.width * EDGE));
  // Shrunk to a few pixels and enlarged again, which blurs: Safari's canvas has no filters.
  const few = new OffscreenCanvas(1, 12);
  contextOf(few).drawImage(bitmap, 0, y, edge, height, 0, 0, few.width, few.height);
  context.drawImage(few, 0, 0, canvas.width, canvas.height);
  const shown = bitmap.width * canvas.height / height;
  const left = canvas.width - shown;
  context.drawImage(bitmap, 0, y, bitmap.width, height, left, 0, shown, canvas.height);
}

async function encode(
  canvas: OffscreenCanvas,
  format: Format,
  recipe: string,
  dpi?: number,
): Promise<Blob> {
  const type = `image/${format}`;
  const blob = await canvas.convertToBlob({ type, quality: QUALITY });
  // A browser that cannot write the format writes PNG, and says so.
  if (blob.type !== type) throw new Error(`no ${format} here`);
  return described(blob, format, recipe, dpi);
}

/** With the mark that it was made by a model, which a canvas loses. */
async function described(
  blob: Blob,
  format: Format,
  recipe: string,
  dpi?: number,
): Promise<Blob> {
  const type = `image/${format}`;
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const told = dpi ? withDensity(bytes, type, dpi) : bytes;
  return new Blob([withMark(told, format, recipe)], { type });
}

answerInTurn<CutQuestion, CutAnswer>(cut, {});
