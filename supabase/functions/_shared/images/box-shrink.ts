/**
 * Shrinks an RGBA image by a whole factor, averaging `factor` × `factor` pixels into one. Several
 * times cheaper in time and memory than a filtered resize, so it goes first when an image is much
 * too large. Pixels that fill no whole box at the right and bottom are dropped.
 */
export function boxShrink(image: ImageData, factor: number): ImageData {
  // Read once: the properties of ImageData are getters, too slow for the inner loop.
  const { data: source, width: sourceWidth, height: sourceHeight } = image;
  const width = Math.floor(sourceWidth / factor);
  const height = Math.floor(sourceHeight / factor);
  const target = new Uint8ClampedArray(width * height * 4);
  const boxSize = factor * factor;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let red = 0, green = 0, blue = 0, alpha = 0;
      for (let row = y * factor; row < (y + 1) * factor; row++) {
        let at = (row * sourceWidth + x * factor) * 4;
        for (let column = 0; column < factor; column++, at += 4) {
          red += source[at]!;
          green += source[at + 1]!;
          blue += source[at + 2]!;
          alpha += source[at + 3]!;
        }
      }
      const to = (y * width + x) * 4;
      target[to] = red / boxSize;
      target[to + 1] = green / boxSize;
      target[to + 2] = blue / boxSize;
      target[to + 3] = alpha / boxSize;
    }
  }
  return new ImageData(target, width, height);
}
