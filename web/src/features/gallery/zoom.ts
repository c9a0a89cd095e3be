/** Width and height in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** How a picture is enlarged and moved on its stage. */
export interface Zoom {
  /** 1 shows the whole picture. */
  scale: number;
  /** How far its centre is from the centre of the stage. Pixels. */
  x: number;
  y: number;
}

/** What is zoomed: the stage, and the picture as large as fits it. */
export interface Frame {
  stage: Size;
  picture: Size;
}

export const unzoomed: Zoom = { scale: 1, x: 0, y: 0 };
export const MAX_SCALE = 5;

/** The picture as large as fits the stage, in its own shape. */
export function fit(picture: Size, stage: Size): Size {
  const factor = Math.min(stage.width / picture.width, stage.height / picture.height);
  return { width: picture.width * factor, height: picture.height * factor };
}

/** Enlarges by a factor; what is under the point (pixels from the centre of the stage) stays there. */
export function zoomAt(
  zoom: Zoom,
  factor: number,
  point: { x: number; y: number },
  frame: Frame,
): Zoom {
  const scale = Math.min(MAX_SCALE, Math.max(1, zoom.scale * factor));
  const grown = scale / zoom.scale;
  const x = point.x - (point.x - zoom.x) * grown;
  const y = point.y - (point.y - zoom.y) * grown;
  return within({ scale, x, y }, frame);
}

/** Moves the picture, not further than its edges. */
export function pan(zoom: Zoom, by: { x: number; y: number }, frame: Frame): Zoom {
  return within({ ...zoom, x: zoom.x + by.x, y: zoom.y + by.y }, frame);
}

function within({ scale, x, y }: Zoom, { stage, picture }: Frame): Zoom {
  const farX = Math.max(0, (picture.width * scale - stage.width) / 2);
  const farY = Math.max(0, (picture.height * scale - stage.height) / 2);
  return { scale, x: between(-farX, x, farX), y: between(-farY, y, farY) };
}

function between(low: number, value: number, high: number): number {
  // Adding 0 makes -0 a 0.
  return Math.min(high, Math.max(low, value)) + 0;
}

/** Pixels a finger has to travel sideways. */
const SWIPE = 56;

/** Where a swipe leads: 1 to the next photo (the finger moves left), -1 back, 0 nowhere. */
export function swipeStep({ x, y }: { x: number; y: number }): -1 | 0 | 1 {
  if (Math.abs(x) < SWIPE || Math.abs(x) < 1.5 * Math.abs(y)) return 0;
  return x < 0 ? 1 : -1;
}
