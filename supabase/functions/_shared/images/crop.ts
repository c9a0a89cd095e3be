/** A rectangle of whole pixels. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A copy of a part of an image; the rectangle lies within it. */
export function crop(image: ImageData, { x, y, width, height }: Rectangle): ImageData {
  if (width === image.width && height === image.height) return image;
  const target = new ImageData(width, height);
  for (let row = 0; row < height; row++) {
    const start = ((y + row) * image.width + x) * 4;
    target.data.set(image.data.subarray(start, start + width * 4), row * width * 4);
  }
  return target;
}
