/** A decoded picture, upright; `close` frees its memory. */
export interface Picture {
  source: CanvasImageSource;
  /** Pixels. */
  width: number;
  /** Pixels. */
  height: number;
  close: () => void;
}

/**
 * Decodes with whatever the browser has, turned upright as its EXIF data says. Safari opens some
 * HEIC files only in an `<img>`, which is the second attempt.
 * @throws when the browser cannot.
 */
export async function decodePicture(file: Blob): Promise<Picture> {
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
    const { width, height } = bitmap;
    return { source: bitmap, width, height, close: () => bitmap.close() };
  } catch {
    return await decodeInImage(file);
  }
}

async function decodeInImage(file: Blob): Promise<Picture> {
  const url = URL.createObjectURL(file);
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
  } catch (error) {
    URL.revokeObjectURL(url);
    throw error;
  }
  const { naturalWidth: width, naturalHeight: height } = image;
  return { source: image, width, height, close: () => URL.revokeObjectURL(url) };
}
