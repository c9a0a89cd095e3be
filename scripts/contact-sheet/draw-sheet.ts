import { Buffer } from "node:buffer";
import sharp from "sharp";

/** The portraits of one style. */
export interface Row {
  readonly label: string;
  /** Encoded, all of one shape. */
  readonly portraits: readonly Uint8Array[];
}

const GAP = 6;
const LABEL = 24;
const PAPER = "#161616";
/** Styles side by side. */
const COLUMNS = 2;
const QUALITY = 76;

/**
 * Lays rows of portraits out on a sheet, each under its label.
 *
 * @param width of one portrait, in pixels.
 * @returns a JPEG.
 * @throws RangeError when there is nothing to lay out.
 */
export async function drawSheet(rows: readonly Row[], width: number): Promise<Uint8Array> {
  const [first] = rows[0]?.portraits ?? [];
  if (first === undefined) throw new RangeError("no portraits to lay out");
  const shape = await sharp(first).metadata();
  const height = Math.round(width * shape.height / shape.width);
  const longest = Math.max(...rows.map(({ portraits }) => portraits.length));
  const block = { width: longest * width + 2 * GAP, height: LABEL + height + GAP };
  const columns = Math.min(COLUMNS, rows.length);
  const layers = [];
  for (const [index, { label, portraits }] of rows.entries()) {
    const left = GAP + index % columns * block.width;
    const top = GAP + Math.floor(index / columns) * block.height;
    layers.push({ input: labelSvg(label, block.width), left, top });
    for (const [at, portrait] of portraits.entries()) {
      const input = await sharp(portrait).resize(width, height, { fit: "fill" }).toBuffer();
      layers.push({ input, left: left + at * width, top: top + LABEL });
    }
  }
  const sheet = {
    width: columns * block.width,
    height: Math.ceil(rows.length / columns) * block.height + GAP,
    channels: 3 as const,
    background: PAPER,
  };
  return await sharp({ create: sheet }).composite(layers)
    .jpeg({ quality: QUALITY, mozjpeg: true }).toBuffer();
}

function labelSvg(label: string, width: number): Buffer {
  const text = label.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width - GAP}" height="${LABEL}">` +
      `<text x="1" y="16" font-family="Helvetica, Arial, sans-serif" font-size="13" ` +
      `fill="#dddddd">${text}</text></svg>`,
  );
}
