/** Where something is in the window, in pixels. */
export type Box = Pick<DOMRect, "left" | "right" | "top" | "bottom">;

/** Which of the boxes a point is in, from 0; -1 for none. */
export function placeAt(boxes: readonly Box[], { x, y }: { x: number; y: number }): number {
  return boxes.findIndex(({ left, right, top, bottom }) =>
    x >= left && x < right && y >= top && y < bottom
  );
}
