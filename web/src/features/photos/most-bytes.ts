/** Bytes a pixel that no portrait exceeds: PNG without alpha. */
const BYTES_A_PIXEL = 3;

/** How large the file of a photo may be, in bytes, before it is fetched. */
export function mostBytes(
  { width, height }: { width: number | null; height: number | null },
): number {
  return (width ?? 0) * (height ?? 0) * BYTES_A_PIXEL;
}
