import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { crc32 } from "node:zlib";
import fc from "fast-check";
import sharp from "sharp";
import { damaged } from "../testing/damaged.ts";
import { drawPicture } from "../testing/draw-picture.ts";
import { IMAGE_TYPES, type ImageFormat } from "./header.ts";
import { inspectImage, UnreadableImageError } from "./inspect.ts";
import { withoutMetadata } from "./without-metadata.ts";

const FORMATS = Object.keys(IMAGE_TYPES) as ImageFormat[];
const SECRET = "52 Rue Secrete";

/** A picture that tells, in every way its format knows, where it was taken. */
async function talkative(format: ImageFormat, orientation?: number): Promise<Uint8Array> {
  const picture = await sharp(await drawPicture(40, 20, "png"))
    .withExif({ IFD0: { ImageDescription: SECRET, Artist: SECRET }, IFD3: { GPSMapDatum: SECRET } })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>${SECRET}</a></x:xmpmeta>`)
    .withMetadata({ orientation, icc: "p3" })
    .toFormat(format, format === "jpeg" ? { progressive: true } : {})
    .toBuffer();
  return Buffer.concat([noted(picture, format), Buffer.from(`a film of ${SECRET}`)]);
}

/** With what sharp does not write: a comment, a maker's note, a thumbnail, a text. */
function noted(picture: Buffer, format: ImageFormat): Buffer {
  const insert = (at: number, ...pieces: Buffer[]) =>
    Buffer.concat([picture.subarray(0, at), ...pieces, picture.subarray(at)]);
  const segment = (marker: number, text: string) => {
    const head = Buffer.of(0xff, marker, 0, 0);
    head.writeUInt16BE(text.length + 2, 2);
    return Buffer.concat([head, Buffer.from(text, "latin1")]);
  };
  if (format === "jpeg") {
    const jfif = "JFIF\0\x01\x01\0\0\x01\0\x01\x04\x01" + SECRET;
    // Between segments, and between two scans.
    const lastScan = picture.lastIndexOf("ffda", "hex");
    const [head, tail] = [picture.subarray(2, lastScan), picture.subarray(lastScan)];
    return Buffer.concat([
      picture.subarray(0, 2),
      Buffer.from(SECRET),
      segment(0xe0, jfif),
      segment(0xe0, `JFXX\0${SECRET}`),
      segment(0xe2, `MPF\0${SECRET}`),
      segment(0xed, `Photoshop 3.0\0${SECRET}`),
      segment(0xef, SECRET),
      head,
      segment(0xfe, SECRET),
      tail,
    ]);
  }
  if (format === "webp") return picture;
  const body = Buffer.from(`tEXtAuthor\0${SECRET}`);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(body.length - 4);
  ends.writeUInt32BE(crc32(body), 4);
  return insert(33, ends.subarray(0, 4), body, ends.subarray(4));
}

Deno.test("nothing is left of what a picture tells besides itself", async () => {
  for (const format of FORMATS) {
    const before = await talkative(format);
    assert.ok(Buffer.from(before).includes(SECRET), format);
    const after = withoutMetadata(before, format);
    assert.ok(!Buffer.from(after).includes(SECRET), format);
    inspectImage(after);
    const { exif, xmp, icc } = await sharp(after).metadata();
    assert.deepEqual([exif, xmp], [undefined, undefined], format);
    assert.ok(icc, `${format} keeps its colours`);
    const pixels = (bytes: Uint8Array) => sharp(bytes, { failOn: "none" }).raw().toBuffer();
    assert.deepEqual(await pixels(after), await pixels(before), format);
  }
});

Deno.test("a picture that was taken with the camera turned stays upright", async () => {
  for (const format of FORMATS) {
    for (let orientation = 2; orientation <= 8; orientation++) {
      const before = await talkative(format, orientation);
      const after = withoutMetadata(before, format);
      assert.ok(!Buffer.from(after).includes(SECRET), format);
      const upright = (bytes: Uint8Array) =>
        sharp(bytes, { failOn: "none" }).rotate().raw().toBuffer();
      assert.equal((await sharp(after).metadata()).orientation, orientation, format);
      assert.deepEqual(await upright(after), await upright(before), `${format} ${orientation}`);
    }
  }
});

Deno.test("without metadata there is nothing to take away", async () => {
  for (const format of FORMATS) {
    const bare = withoutMetadata(await talkative(format, 6), format);
    assert.deepEqual(withoutMetadata(bare, format), bare);
  }
});

Deno.test("what inspection lets pass can be written, whatever its metadata say", async () => {
  for (const format of FORMATS) {
    const whole = await talkative(format, 6);
    fc.assert(fc.property(damaged(whole), (bytes) => {
      try {
        inspectImage(bytes);
      } catch (thrown) {
        assert.ok(thrown instanceof UnreadableImageError, String(thrown));
        return;
      }
      inspectImage(withoutMetadata(bytes, format));
    }));
  }
});
