/**
 * Makes the icons of the web app that are pixels from public/icons/icon.svg:
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

/** Pixels: that of a tab on a dense screen. */
const FAVICON = 48;

await write("icon-192.png", mark, 192);
await write("icon-512.png", mark, 512);
await write("icon-maskable-512.png", maskable, 512);
await write("apple-touch-icon.png", square, 180);

await Deno.writeFile(new URL("../favicon.ico", folder), inIco(await png(mark, FAVICON), FAVICON));

async function write(name: string, svg: string, size: number): Promise<void> {
  await Deno.writeFile(new URL(name, folder), await png(svg, size));
}

function png(svg: string, size: number): Promise<Uint8Array> {
  return sharp(new TextEncoder().encode(svg), { density: 72 * size / 64 })
    .resize(size, size).png({ palette: true }).toBuffer();
}

/**
 * A PNG as the one picture of an .ico, which is asked for without being named anywhere.
 * https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)
 * @param size In pixels, below 256.
 */
function inIco(picture: Uint8Array, size: number): Uint8Array {
  const HEADER = 22;
  const ico = new Uint8Array(HEADER + picture.length);
  const view = new DataView(ico.buffer);
  view.setUint16(2, 1, true); // an icon
  view.setUint16(4, 1, true); // of one picture
  view.setUint8(6, size);
  view.setUint8(7, size);
  view.setUint16(10, 1, true); // colour planes
  view.setUint16(12, 32, true); // bits a pixel
  view.setUint32(14, picture.length, true);
  view.setUint32(18, HEADER, true);
  ico.set(picture, HEADER);
  return ico;
}
