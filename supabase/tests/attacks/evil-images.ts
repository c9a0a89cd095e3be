import { Buffer } from "node:buffer";
import { crc32, deflateSync } from "node:zlib";

/** Files that say they are larger than any photo we take. */
export function bombs(photo: Uint8Array): Record<string, Uint8Array> {
  return {
    "PNG bomb of 30000 × 30000 pixels": pngBomb(30_000),
    "WebP bomb of 16384 × 16384 pixels": webp(16_384, 16_384),
    "JPEG that says 65500 × 65500": withJpegSize(Buffer.from(photo), 65_500, 65_500),
  };
}

/** Files that say they are photos; small enough for the bucket, each with its trick. */
export function evilImages(photo: Uint8Array): Record<string, Uint8Array> {
  const jpeg = Buffer.from(photo);
  return {
    "PNG with two headers": twoHeaders(),
    "WebP whose frame is larger than its canvas": webpMismatch(),
    "JPEG with a second, huge frame": withSecondFrame(jpeg),
    "JPEG cut in half": jpeg.subarray(0, jpeg.length / 2),
    "HTML": Buffer.from("<!doctype html><script>alert(document.domain)</script>"),
    "SVG with a script": Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    ),
    "SVG that reads a file": Buffer.from(
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><svg><text>&e;</text></svg>',
    ),
    "JPEG's first bytes, then HTML": Buffer.concat([
      jpeg.subarray(0, 20),
      Buffer.from("<script>alert(1)</script>".repeat(50)),
    ]),
    "GIF": Buffer.from("GIF89a\x01\x00\x01\x00\x00\x00\x00;", "latin1"),
    "ZIP": Buffer.from("PK\x03\x04".padEnd(300, "\0"), "latin1"),
    "nothing but zeros": Buffer.alloc(1000),
  };
}

/** A picture of 512 × 512 pixels, behind which its data unpacks to 100 MB more. */
export function overfullPng(): Uint8Array {
  return png(512, 512, zeros(100_000_000));
}

/** Photos that a browser or an archiver could take for something else, and that do show a person. */
export function polyglots(photo: Uint8Array): Record<string, Uint8Array> {
  const jpeg = Buffer.from(photo);
  const html = Buffer.from("<html><script>alert(1)</script></html>");
  const comment = Buffer.concat([
    Buffer.from([0xff, 0xfe, 0, html.length + 2]),
    html,
  ]);
  return {
    "JPEG with HTML in a comment": Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)]),
    "JPEG with a ZIP behind it": Buffer.concat([jpeg, Buffer.from("PK\x05\x06".padEnd(22, "\0"))]),
  };
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

/** Black and white, a bit a pixel. */
function header(width: number, height: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data[8] = 1;
  return chunk("IHDR", data);
}

function png(width: number, height: number, pixels: Uint8Array): Buffer {
  const end = chunk("IEND", new Uint8Array());
  return Buffer.concat([SIGNATURE, header(width, height), chunk("IDAT", pixels), end]);
}

function zeros(bytes: number): Uint8Array {
  return deflateSync(Buffer.alloc(bytes), { level: 1 });
}

/** Holds what it says: 112 MB of zeros that decode to 3.6 GB of pixels. */
function pngBomb(side: number): Buffer {
  return png(side, side, zeros((Math.ceil(side / 8) + 1) * side));
}

function twoHeaders(): Buffer {
  const first = Buffer.concat([SIGNATURE, header(512, 512)]);
  const rest = png(30_000, 30_000, zeros(1_000_000)).subarray(SIGNATURE.length);
  return Buffer.concat([first, rest]);
}

/** A canvas of this size, without a frame; https://developers.google.com/speed/webp/docs/riff_container. */
function webp(width: number, height: number, frame: Uint8Array = new Uint8Array()): Buffer {
  const canvas = Buffer.alloc(18);
  canvas.write("VP8X", 0, "latin1");
  canvas.writeUInt32LE(10, 4);
  canvas.writeUIntLE(width - 1, 12, 3);
  canvas.writeUIntLE(height - 1, 15, 3);
  const body = Buffer.concat([Buffer.from("WEBP", "latin1"), canvas, frame]);
  const riff = Buffer.alloc(8);
  riff.write("RIFF", 0, "latin1");
  riff.writeUInt32LE(body.length, 4);
  return Buffer.concat([riff, body]);
}

/** A lossless frame of 16384 × 16384 pixels on a canvas of 512 × 512. */
function webpMismatch(): Buffer {
  const data = Buffer.alloc(64);
  data[0] = 0x2f;
  data.writeUInt32LE(((16_383 << 14) | 16_383) >>> 0, 1);
  const frame = Buffer.alloc(8);
  frame.write("VP8L", 0, "latin1");
  frame.writeUInt32LE(data.length, 4);
  return webp(512, 512, Buffer.concat([frame, data]));
}

function frameOf(jpeg: Buffer): number {
  const at = [0xc0, 0xc2].map((kind) => jpeg.indexOf(Buffer.from([0xff, kind]))).find((it) =>
    it > 0
  );
  if (at === undefined) throw new Error("the JPEG has no frame");
  return at;
}

function withJpegSize(jpeg: Buffer, width: number, height: number): Buffer {
  const copy = Buffer.from(jpeg);
  const at = frameOf(copy);
  copy.writeUInt16BE(height, at + 5);
  copy.writeUInt16BE(width, at + 7);
  return copy;
}

/** The header is read from the first frame; a decoder must not believe the second. */
function withSecondFrame(jpeg: Buffer): Buffer {
  const at = frameOf(jpeg);
  const end = at + 2 + jpeg.readUInt16BE(at + 2);
  const huge = withJpegSize(jpeg, 65_500, 65_500).subarray(at, end);
  return Buffer.concat([jpeg.subarray(0, end), huge, jpeg.subarray(end)]);
}
