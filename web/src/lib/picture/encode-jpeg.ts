import type { Area, Size } from "@shared/images/geometry.ts";
import type { Picture } from "./open-picture.ts";

const qualities = [0.92, 0.85, 0.75, 0.6];

interface EncodeJpeg {
  /** Of the JPEG. */
  size: Size;
  /** The part of the picture that is drawn; all of it if left out. */
  part?: Area;
  /** Met for any photo; a drawing of pure noise may exceed it. */
  maxBytes: number;
}

/**
 * Draws a picture anew and encodes it as JPEG, at the best quality that fits. A canvas holds pixels
 * only: place, time, camera and every other piece of metadata stay behind.
 */
export async function encodeJpeg(
  picture: Picture,
  { size: { width, height }, part = whole(picture), maxBytes }: EncodeJpeg,
): Promise<Blob> {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("The browser has no canvas");
  // JPEG has no transparency; without this it would come out black.
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = "high";
  context.drawImage(picture.source, part.x, part.y, part.width, part.height, 0, 0, width, height);
  let blob = await toBlob(canvas, qualities[0]);
  for (const quality of qualities.slice(1)) {
    if (blob.size <= maxBytes) break;
    blob = await toBlob(canvas, quality);
  }
  return blob;
}

function toBlob(canvas: HTMLCanvasElement, quality: number | undefined): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => blob ? resolve(blob) : reject(new Error("The browser cannot encode JPEG")),
      "image/jpeg",
      quality,
    )
  );
}

function whole({ width, height }: Size): Area {
  return { x: 0, y: 0, width, height };
}
