/**
 * Makes the PNG icons of the web app from public/icons/icon.svg:
 * `deno run -A web/scripts/icons.ts`. The results are committed; run it after changing the SVG.
 */
import sharp from "sharp";

const folder = new URL("../public/icons/", import.meta.url);
const mark = await Deno.readTextFile(new URL("icon.svg", folder));

/** The mark on a full square: the system cuts its own shape out of it. */
const square = mark.replace('rx="17"', 'rx="0"');

/** The same with the middle drawn at 80 %, which every mask leaves whole. https://web.dev/articles/maskable-icon */
const maskable = square.replace("<circle", '<g transform="translate(6.4 12.8) scale(.8)"><circle')
  .replace("</g>", "</g></g>");

await write("icon-192.png", mark, 192);
await write("icon-512.png", mark, 512);
await write("icon-maskable-512.png", maskable, 512);
await write("apple-touch-icon.png", square, 180);

async function write(name: string, svg: string, size: number): Promise<void> {
  const png = await sharp(new TextEncoder().encode(svg), { density: 72 * size / 64 })
    .resize(size, size).png({ palette: true }).toBuffer();
  await Deno.writeFile(new URL(name, folder), png);
}
