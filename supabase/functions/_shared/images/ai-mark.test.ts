import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import fc from "fast-check";
import sharp from "sharp";
import { damaged } from "../testing/damaged.ts";
import { drawPicture } from "../testing/draw-picture.ts";
import { isMarked, marked, withMark } from "./ai-mark.ts";
import { IMAGE_TYPES, type ImageFormat } from "./header.ts";
import { inspectImage, UnreadableImageError } from "./inspect.ts";
import { joined, jpegSegment, latin1, pngChunk, webpChunk, webpFile } from "./pieces.ts";
import { withoutMetadata } from "./without-metadata.ts";

const FORMATS = Object.keys(IMAGE_TYPES) as ImageFormat[];
const TERM =
  'DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"';

async function xmpOf(bytes: Uint8Array): Promise<string> {
  return (await sharp(bytes).metadata()).xmp?.toString() ?? "";
}

function pixels(bytes: Uint8Array): Promise<Buffer> {
  return sharp(bytes).raw().toBuffer();
}

/** A picture with a seal, as C2PA's are put into each format. */
async function sealed(format: ImageFormat): Promise<Uint8Array> {
  const picture = await drawPicture(40, 20, format);
  const seal = latin1("JP\0\0\0\0 c2pa");
  if (format === "jpeg") {
    return joined([picture.subarray(0, 2), jpegSegment(0xeb, seal), picture.subarray(2)]);
  }
  if (format === "png") {
    return joined([picture.subarray(0, 33), pngChunk("caBX", seal), picture.subarray(33)]);
  }
  return webpFile([picture.subarray(12), webpChunk("C2PA", seal)]);
}

Deno.test("a picture tells that it was made, and stays what it is", async () => {
  for (const format of FORMATS) {
    const before = await drawPicture(40, 20, format);
    assert.equal(isMarked(before, format), false, format);
    const after = marked(before, format);
    assert.ok(isMarked(after, format), format);
    assert.deepEqual(inspectImage(after), { format, width: 40, height: 20 });
    assert.ok((await xmpOf(after)).includes(TERM), format);
    assert.deepEqual(await pixels(after), await pixels(before), format);
    assert.equal(marked(after, format), after, `${format}: once is enough`);
    assert.equal(isMarked(withoutMetadata(after, format), format), false, format);
  }
});

Deno.test("a WebP with alpha keeps it", async () => {
  const transparent = await sharp({
    create: { width: 8, height: 6, channels: 4, background: { r: 9, g: 9, b: 9, alpha: 0.5 } },
  }).webp({ lossless: true }).toBuffer();
  const after = marked(transparent, "webp");
  assert.equal((await sharp(after).metadata()).hasAlpha, true);
  assert.deepEqual(await pixels(after), await pixels(transparent));
});

Deno.test("a seal of C2PA is left alone, until the file is changed anyway", async () => {
  for (const format of FORMATS) {
    const picture = await sealed(format);
    inspectImage(picture);
    assert.equal(marked(picture, format), picture, format);
    const changed = withMark(picture, format, "Golden hour");
    assert.ok(
      !Buffer.from(changed).includes("c2pa"),
      `${format}: a broken seal is worse than none`,
    );
    assert.ok((await xmpOf(changed)).includes("Golden hour"), format);
  }
});

Deno.test("what came with the picture is replaced, however often", async () => {
  for (const format of FORMATS) {
    const other = await sharp(await drawPicture(40, 20, format))
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>old</a></x:xmpmeta>').toBuffer();
    const once = withMark(other, format, "first");
    const twice = withMark(once, format, "second");
    assert.equal(Buffer.from(twice).toString("latin1").split("<x:xmpmeta").length, 2, format);
    const xmp = await xmpOf(twice);
    assert.ok(xmp.includes("second") && !/old|first/.test(xmp), format);
  }
});

Deno.test("a description is text, whatever is in it", async () => {
  const description = '</rdf:li><evil a="b">&amp;\u0000\u202e "a" ' + "x".repeat(10_000);
  for (const format of FORMATS) {
    const after = withMark(await drawPicture(40, 20, format), format, description);
    inspectImage(after);
    const xmp = await xmpOf(after);
    assert.ok(xmp.includes("&lt;/rdf:li&gt;&lt;evil") && xmp.includes("&amp;amp;"), format);
    assert.ok(!xmp.includes("\u0000") && !xmp.includes("\u202e"), format);
    assert.ok(xmp.length < 8_000 && xmp.trimEnd().endsWith('<?xpacket end="r"?>'), format);
  }
});

Deno.test("what inspection lets pass it lets pass with the mark", async () => {
  for (const format of FORMATS) {
    const whole = withMark(await sealed(format), format);
    fc.assert(fc.property(damaged(whole), (bytes) => {
      try {
        inspectImage(bytes);
      } catch (thrown) {
        assert.ok(thrown instanceof UnreadableImageError, String(thrown));
        return;
      }
      inspectImage(marked(bytes, format));
    }));
  }
});
