import { createFaceFinder, type Face } from "@shared/faces/face.ts";
import { LANDMARK, landmark } from "@shared/faces/mesh.ts";
import { withMark } from "@shared/images/ai-mark.ts";
import type { Area } from "@shared/images/geometry.ts";
import { kept } from "@shared/kept.ts";
import { pixelsOf, readNetwork } from "@/lib/faces/read-network.ts";
import { cropAround, type Head, likelyHead } from "./crop.ts";
import type { CutAnswer, CutQuestion, Format } from "./cutting.ts";
import { withDensity } from "./density.ts";
import { type Purpose, PURPOSES } from "./purposes.ts";

const loadFinder = kept(() => createFaceFinder({ read: readNetwork }));

/** How much higher a head is than its face, from the chin to the hairline. */
const CROWN = 1.25;

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

async function cut({ number, blob, shape, format, recipe }: CutQuestion): Promise<CutAnswer> {
  const type = `image/${format}`;
  if (shape === "whole" && blob.type === type) {
    return { number, blob: recipe ? await described(blob, format, recipe) : blob, hasFace: true };
  }
  const bitmap = await createImageBitmap(blob);
  try {
    if (shape === "whole") {
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      draw(canvas, bitmap, format);
      return { number, blob: await encode(canvas, format, recipe), hasFace: true };
    }
    const purpose: Purpose = PURPOSES[shape];
    const head = await findHead(bitmap);
    const canvas = new OffscreenCanvas(purpose.size.width, purpose.size.height);
    const area = cropAround(bitmap, head ?? likelyHead(bitmap), purpose);
    if (area) draw(canvas, bitmap, format, area);
    else frame(canvas, bitmap);
    const cutOut = await encode(canvas, format, recipe, purpose.dpi);
    return { number, blob: cutOut, hasFace: head !== undefined };
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

/** Where the head is too large for the strip: the whole picture at its right, on a blur of itself. */
function frame(canvas: OffscreenCanvas, bitmap: ImageBitmap): void {
  const context = contextOf(canvas);
  const { width, height } = canvas;
  const cover = Math.max(width / bitmap.width, height / bitmap.height);
  // Shrunk to a few pixels and enlarged again: Safari's canvas has no filters.
  const tiny = new OffscreenCanvas(24, Math.max(1, Math.round(24 * height / width)));
  const around = contextOf(tiny);
  const part = { width: width / cover, height: height / cover };
  around.drawImage(
    bitmap,
    (bitmap.width - part.width) / 2,
    (bitmap.height - part.height) / 4,
    part.width,
    part.height,
    0,
    0,
    tiny.width,
    tiny.height,
  );
  context.drawImage(tiny, 0, 0, width, height);
  const shown = { width: height * bitmap.width / bitmap.height, height };
  context.drawImage(bitmap, width * 0.96 - shown.width, 0, shown.width, shown.height);
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

let turn = Promise.resolve();

addEventListener("message", ({ data }: MessageEvent<CutQuestion>) => {
  // One after the other: each takes a decoded picture's memory.
  turn = turn.then(async () => {
    postMessage(await cut(data).catch((): CutAnswer => ({ number: data.number })));
  });
});
