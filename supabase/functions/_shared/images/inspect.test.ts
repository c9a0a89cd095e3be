import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { crc32, deflateSync } from "node:zlib";
import fc from "fast-check";
import sharp from "sharp";
import { damaged } from "../testing/damaged.ts";
import { drawPicture } from "../testing/draw-picture.ts";
import { decodeImage } from "./decode.ts";
import { IMAGE_TYPES, type ImageFormat } from "./header.ts";
import { inspectImage, MAX_BYTES, MAX_CHUNKS, MAX_SCANS, UnreadableImageError } from "./inspect.ts";

const FORMATS = Object.keys(IMAGE_TYPES) as ImageFormat[];
/** Bytes before which further chunks of a PNG may stand. */
const SIGNATURE_AND_HEADER = 33;

Deno.test("a picture as encoders write it has its format and size", async () => {
  for (const format of FORMATS) {
    assert.deepEqual(inspectImage(await drawPicture(30, 20, format)), {
      format,
      width: 30,
      height: 20,
    });
  }
  const progressive = new Uint8Array(
    await sharp(await drawPicture(30, 20, "png")).jpeg({ progressive: true }).toBuffer(),
  );
  assert.equal(inspectImage(progressive).format, "jpeg");
});

Deno.test("too many pixels or bytes, or none, are refused from the header", () => {
  const png = (sides: string) =>
    Uint8Array.fromHex(`89504e470d0a1a0a0000000d49484452${sides}0802000000`);
  assert.throws(() => inspectImage(new TextEncoder().encode("text")), /not a PNG/);
  assert.throws(() => inspectImage(png("000186a0000186a0")), /10000000000 pixels/);
  assert.throws(() => inspectImage(png("0000000000000010")), /0 pixels/);
  const heavy = new Uint8Array(MAX_BYTES + 1);
  heavy.set(png("0000001000000010"));
  assert.throws(() => inspectImage(heavy), /bytes/);
});

Deno.test("a JPEG that would be gone over again and again is refused at once", async () => {
  const picture = await sharp(await drawPicture(8, 8, "png")).jpeg({ progressive: true })
    .toBuffer();
  const from = picture.indexOf("ffda", 0, "hex");
  const firstScan = picture.subarray(from, picture.indexOf("ffc4", from, "hex"));
  const withScans = (count: number) =>
    new Uint8Array(Buffer.concat([
      picture.subarray(0, from),
      ...Array(count).fill(firstScan),
      picture.subarray(from),
    ]));
  const bomb = withScans(95_000);
  const started = performance.now();
  assert.throws(() => inspectImage(bomb), new RegExp(`more than ${MAX_SCANS} scans`));
  await assert.rejects(decodeImage(bomb), UnreadableImageError);
  assert.ok(performance.now() - started < 1_000);
  inspectImage(withScans(5));

  // As many scans of more pixels are more work.
  const large = withScans(20);
  const frame = Buffer.from(large).indexOf("ffc2", "hex");
  new DataView(large.buffer).setUint16(frame + 5, 4000);
  new DataView(large.buffer).setUint16(frame + 7, 4000);
  assert.throws(() => inspectImage(large), /scans of 16000000 pixels/);
});

Deno.test("a JPEG with a second size is refused", async () => {
  const jpeg = Buffer.from(await drawPicture(64, 32, "jpeg"));
  const frame = jpeg.indexOf("ffc0", "hex");
  const second = Buffer.from(jpeg.subarray(frame, frame + 19));
  second.writeUInt16BE(9_999, 5);
  const both = Buffer.concat([jpeg.subarray(0, frame + 19), second, jpeg.subarray(frame + 19)]);
  assert.throws(() => inspectImage(new Uint8Array(both)), /two sizes/);
});

Deno.test("what viewers pass over is passed over", async () => {
  const jpeg = await drawPicture(64, 32, "jpeg");
  const at = Buffer.from(jpeg).indexOf("ffdb", "hex");
  const fill = Array(7).fill(0xff);
  const variants = [
    [...jpeg.subarray(0, at), ...fill, ...jpeg.subarray(at)],
    [...jpeg.subarray(0, at), 0xff, 0x01, ...jpeg.subarray(at)],
    // A film behind the picture, as phones write it, in which anything may stand.
    [...jpeg, ...Array(1_000).fill([0xff, 0xda, 0x00]).flat()],
  ];
  for (const bytes of variants) {
    assert.equal((await decodeImage(Uint8Array.from(bytes))).pixels.width, 64);
  }
  const png = await drawPicture(64, 32, "png");
  inspectImage(Uint8Array.from([...png, ...new TextEncoder().encode("a note")]));
});

Deno.test("a PNG of crumbs is refused", async () => {
  const png = await drawPicture(64, 32, "png");
  const crumb = Uint8Array.fromHex("0000000074455874deadbeef");
  const crumbs = (count: number) =>
    new Uint8Array(Buffer.concat([
      png.subarray(0, SIGNATURE_AND_HEADER),
      ...Array<Uint8Array>(count).fill(crumb),
      png.subarray(SIGNATURE_AND_HEADER),
    ]));
  assert.throws(() => inspectImage(crumbs(MAX_CHUNKS)), /chunks/);
  inspectImage(crumbs(MAX_CHUNKS - 100));
});

Deno.test("a profile that unpacks to a mountain costs the decoder nothing", async () => {
  const png = await drawPicture(64, 32, "png");
  const packed = deflateSync(Buffer.alloc(256 * 1024 * 1024), { level: 9 });
  const body = Buffer.concat([Buffer.from("iCCPp\0\0", "latin1"), packed]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(body.length - 4);
  ends.writeUInt32BE(crc32(body), 4);
  const bomb = Buffer.concat([
    png.subarray(0, SIGNATURE_AND_HEADER),
    ends.subarray(0, 4),
    body,
    ends.subarray(4),
    png.subarray(SIGNATURE_AND_HEADER),
  ]);
  const before = Deno.memoryUsage().rss;
  await assert.rejects(decodeImage(new Uint8Array(bomb)), UnreadableImageError);
  assert.ok(Deno.memoryUsage().rss - before < 64 * 1024 * 1024);
  assert.equal((await decodeImage(png)).pixels.width, 64);
});

Deno.test("of a film in WebP the first picture has to be whole", async () => {
  const frames = Buffer.alloc(20 * 40 * 3, 90).fill(200, 0, 20 * 20 * 3);
  const film = await sharp(frames, { raw: { width: 20, height: 40, channels: 3, pageHeight: 20 } })
    .webp({ loop: 0 }).toBuffer();
  inspectImage(new Uint8Array(film));
  const smaller = Buffer.from(film);
  smaller.writeUInt8(9, smaller.indexOf("ANMF") + 8 + 6);
  assert.throws(() => inspectImage(new Uint8Array(smaller)), /a film/);
});

Deno.test("what is cut off or damaged anywhere is judged at once, and never crashes", async () => {
  for (const format of FORMATS) {
    const whole = await drawPicture(80, 60, format);
    // The decoder tells what a scan of a JPEG lacks.
    const end = format === "jpeg" ? Buffer.from(whole).indexOf("ffda", "hex") : whole.length - 3;
    fc.assert(fc.property(
      fc.integer({ min: 0, max: end }),
      (length) =>
        assert.throws(() => inspectImage(whole.subarray(0, length)), UnreadableImageError),
    ));
    fc.assert(fc.property(damaged(whole), (bytes) => {
      try {
        inspectImage(bytes);
      } catch (thrown) {
        assert.ok(thrown instanceof UnreadableImageError, String(thrown));
      }
    }));
  }
});
