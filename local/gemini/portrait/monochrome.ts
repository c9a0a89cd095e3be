import type { Picture } from "./picture.ts";

/** Mean distance of the colours from one tone, 0 to 1, below which a picture has no colours. */
const MAX_SPREAD = 0.018;

/** Whether a picture is black and white or toned in one colour, like sepia. */
export function isMonochrome({ data }: Picture): boolean {
  // Every 16th pixel tells as much as all of them.
  const step = 3 * 16;
  const sums = [0, 0];
  let count = 0;
  for (let at = 0; at < data.length; at += step, count++) {
    const light = (data[at]! + data[at + 1]! + data[at + 2]!) / 3;
    const room = light * (1 - light) * 4 + 0.05;
    sums[0]! += (data[at]! - light) / room;
    sums[1]! += (data[at + 2]! - light) / room;
  }
  const tone = sums.map((sum) => sum / count);
  let spread = 0;
  for (let at = 0; at < data.length; at += step) {
    const light = (data[at]! + data[at + 1]! + data[at + 2]!) / 3;
    const room = light * (1 - light) * 4 + 0.05;
    spread += Math.abs(data[at]! - light - tone[0]! * room) +
      Math.abs(data[at + 2]! - light - tone[1]! * room);
  }
  return spread / count / 2 < MAX_SPREAD;
}
