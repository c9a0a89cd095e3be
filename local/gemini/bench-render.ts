/**
 * Measures the local renderer: time for the first portrait of a person, for the next ones, and
 * memory.
 *
 * deno run --allow-read --allow-env --allow-ffi --allow-sys local/gemini/bench-render.ts \
 *   [--rounds 5] [photo …]
 */
import { parseArgs } from "node:util";
import { renderPortrait } from "./portrait/render-portrait.ts";
import { outputSize } from "./sizes.ts";
import { testPhoto } from "./testing/pictures.ts";
import { portraitParts } from "./product-request.ts";
import { styleImage } from "../style-image.ts";

const STYLES = ["studio-grey", "city-night", "beach-golden-hour"];
const SIZE = outputSize("1:1", "1K");
const TEST_PHOTOS = ["portrait-1.jpg", "portrait-2.jpg", "portrait-3.jpg", "portrait-5.webp"];

const { values, positionals } = parseArgs({
  options: { rounds: { type: "string", default: "5" } },
  allowPositionals: true,
});
const photos = positionals.length > 0
  ? await Promise.all(positionals.map((file) => Deno.readFile(file)))
  : await Promise.all(TEST_PHOTOS.map(testPhoto));
const styles = await Promise.all(STYLES.map(styleImage));

const start = memory();
const first = await timed(photos.slice(0, 1), styles[0]!, 1);
const whole = await timed(photos, styles[0]!, 1);
const times: number[] = [];
for (let round = 0; round < Number(values.rounds); round++) {
  for (const style of styles) {
    for (const variation of [1, 2, 3, 4]) times.push(await timed(photos, style, variation));
  }
}
times.sort((a, b) => a - b);
const at = (share: number): string => ms(times[Math.floor((times.length - 1) * share)]!);
print(`first portrait of all, with the networks to load   ${ms(first)}`);
print(`first portrait of a person with ${photos.length} photos           ${ms(whole)}`);
print(
  `each of ${times.length} more, 1024 × 1024: median ${at(0.5)}, 95 % ${at(0.95)}, worst ${at(1)}`,
);
print(`memory (RSS): ${start} MB before, ${memory()} MB after`);

async function timed(
  persons: Uint8Array<ArrayBuffer>[],
  style: Uint8Array<ArrayBuffer>,
  variation: number,
): Promise<number> {
  const parts = await portraitParts(persons, style, { variation, aspect_ratio: "1:1" });
  const begin = performance.now();
  await renderPortrait({ parts, size: SIZE, format: "png" });
  return performance.now() - begin;
}

function memory(): number {
  return Math.round(Deno.memoryUsage().rss / 1024 ** 2);
}

function ms(value: number): string {
  return `${Math.round(value)} ms`;
}

function print(line: string): void {
  Deno.stdout.writeSync(new TextEncoder().encode(`${line}\n`));
}
