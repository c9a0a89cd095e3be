import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { crc32 } from "node:zlib";
import fc from "fast-check";
import sharp, { type Sharp } from "sharp";
import { drawPicture } from "../testing/draw-picture.ts";
import { decodeImage } from "./decode.ts";
import { UnreadableImageError } from "./inspect.ts";
import { withoutMetadata } from "./without-metadata.ts";

const [WIDTH, HEIGHT] = [150, 100];
const drawn = sharp(await drawPicture(WIDTH, HEIGHT, "png"));
const inGrey = drawn.clone().greyscale().toColourspace("b-w");
const inInks = drawn.clone().toColourspace("cmyk");
const jpegs = await encoded({
  baseline: drawn.clone().jpeg(),
  "without subsampling": drawn.clone().jpeg({ chromaSubsampling: "4:4:4" }),
  progressive: drawn.clone().jpeg({ progressive: true }),
  grey: inGrey.clone().jpeg(),
  inks: inInks.clone().jpeg(),
  "progressive inks": inInks.clone().jpeg({ progressive: true }),
});
const pngs = await encoded({
  plain: drawn.clone().png(),
  interlaced: drawn.clone().png({ progressive: true }),
  palette: drawn.clone().png({ palette: true }),
  "palette of 8": drawn.clone().png({ palette: true, colours: 8 }),
  "16 bits": drawn.clone().toColourspace("rgb16").png(),
  grey: inGrey.clone().png(),
  "grey, 16 bits": drawn.clone().greyscale().toColourspace("grey16").png(),
  transparent: drawn.clone().ensureAlpha(0.5).png(),
});
const webps = await encoded({
  lossy: drawn.clone().webp(),
  lossless: drawn.clone().webp({ lossless: true }),
  transparent: drawn.clone().ensureAlpha(0.5).webp(),
});

/** Each kind once, by its place. */
const kinds = [jpegs, pngs, webps].flatMap((pictures) => Object.entries(pictures));
const anyKind = fc.nat(kinds.length - 1);

async function encoded(pictures: Record<string, Sharp>): Promise<Record<string, Buffer>> {
  const entries = Object.entries(pictures);
  return Object.fromEntries(
    await Promise.all(entries.map(async ([name, picture]) => [name, await picture.toBuffer()])),
  );
}

const decoded = async (bytes: Uint8Array) => (await decodeImage(bytes)).pixels;

async function assertSame(wrapped: Uint8Array, plain: Uint8Array, what: string) {
  const expected = await decoded(plain);
  for (const bytes of [wrapped, withoutMetadata(wrapped, (await decodeImage(wrapped)).format)]) {
    assert.deepEqual(await decoded(bytes), expected, what);
  }
}

Deno.test("whatever kind of its format, a picture decodes as libvips does it", async () => {
  for (const [name, bytes] of kinds) {
    const { data } = await decoded(bytes);
    const expected = name.includes("inks")
      ? await onPaper(bytes)
      : await sharp(bytes).toColourspace("srgb").ensureAlpha().raw().toBuffer();
    assert.equal(data.length, expected.length, name);
    for (const [at, value] of expected.entries()) {
      assert.ok(Math.abs(value - data[at]!) <= (name.includes("inks") ? 1 : 0), `${name} at ${at}`);
    }
  }
});

/** RGBA of a picture in inks, without a profile: what each ink, and then black, leaves of white. */
async function onPaper(bytes: Uint8Array): Promise<Uint8Array> {
  const inks = await sharp(bytes).pipelineColourspace("cmyk").toColourspace("cmyk").raw()
    .toBuffer();
  assert.equal(inks.length, WIDTH * HEIGHT * 4);
  return inks.map((ink, at) =>
    at % 4 === 3 ? 255 : (255 - ink) * (255 - inks[at - at % 4 + 3]!) / 255
  );
}

/** A JPEG's segments before its first scan, that scan with what follows, and its end. */
function partsOf(jpeg: Buffer): { segments: Buffer[]; scans: Buffer } {
  const segments = [jpeg.subarray(0, 2)];
  let at = 2;
  while (jpeg[at + 1] !== 0xda) {
    const length = 2 + jpeg.readUInt16BE(at + 2);
    segments.push(jpeg.subarray(at, at + length));
    at += length;
  }
  return { segments, scans: jpeg.subarray(at, -2) };
}

const END = Buffer.of(0xff, 0xd9);
const anyJpeg = fc.constantFrom(...Object.keys(jpegs));
const fill = fc.nat(5).map((count) => Buffer.alloc(count, 0xff));
const alone = fc.constantFrom(0x01, 0xd0, 0xd3, 0xd7).map((marker) => Buffer.of(0xff, marker));
const segment = fc.tuple(
  fc.constantFrom(0xe0, 0xe1, 0xe2, 0xe5, 0xed, 0xfe),
  fc.uint8Array({ maxLength: 60 }),
).map(([marker, content]) => {
  const head = Buffer.of(0xff, marker, 0, content.length + 2);
  return Buffer.concat([head, content]);
});
const between = fc.oneof(
  fill,
  fc.tuple(fill, alone).map(Buffer.concat),
  fc.tuple(fill, segment).map(Buffer.concat),
);
/** A film, a second picture, or anything. */
const behind = fc.oneof(
  fc.constant(Buffer.alloc(0)),
  fc.uint8Array({ maxLength: 3_000 }).map((bytes) => Buffer.from(bytes)),
  fc.uint8Array({ maxLength: 500 }).map((bytes) =>
    Buffer.concat([Buffer.from("\0\0\0\x18ftypmp42"), bytes, Buffer.of(0xff, 0xda, 0, 3, 0)])
  ),
  fc.constant(jpegs.baseline!),
);

Deno.test("what surrounds a JPEG's picture changes nothing", async () => {
  await fc.assert(
    fc.asyncProperty(
      anyJpeg,
      fc.array(between, { minLength: 12, maxLength: 12 }),
      fill,
      behind,
      async (name, pieces, beforeEnd, after) => {
        const jpeg = jpegs[name]!;
        const { segments: [start, ...segments], scans } = partsOf(jpeg);
        const wrapped = Buffer.concat([
          start!,
          ...segments.flatMap((one, index) => [pieces[index] ?? Buffer.alloc(0), one]),
          scans,
          beforeEnd,
          END,
          after,
        ]);
        await assertSame(wrapped, jpeg, name);
      },
    ),
    { numRuns: 150 },
  );
});

Deno.test("a JPEG without an end is whole when its last scan is", async () => {
  await fc.assert(
    fc.asyncProperty(anyJpeg, behind, async (name, after) => {
      // What follows would be taken for more of the scan, and TurboJPEG does not say which it was.
      const rest = name === "progressive inks" ? Buffer.alloc(0) : after;
      await assertSame(Buffer.concat([jpegs[name]!.subarray(0, -2), rest]), jpegs[name]!, name);
    }),
    { numRuns: 100 },
  );
});

Deno.test("what stands behind the last chunk of a PNG or WebP changes nothing", async () => {
  const pictures = { ...pngs, ...webps };
  const any = fc.constantFrom(...Object.keys(pictures));
  await fc.assert(
    fc.asyncProperty(any, fc.uint8Array({ maxLength: 200 }), async (name, after) => {
      const picture = pictures[name]!;
      await assertSame(Buffer.concat([picture, after]), picture, name);
    }),
    { numRuns: 60 },
  );
});

function pngChunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), content]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(content.length);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

Deno.test("of a film the first picture is taken", async () => {
  const rows = await drawn.clone().extend({ bottom: HEIGHT }).raw().toBuffer();
  const film = await sharp(rows, {
    raw: { width: WIDTH, height: HEIGHT * 2, channels: 3, pageHeight: HEIGHT },
  }).webp({ loop: 0, lossless: true }).toBuffer();
  await assertSame(film, webps.lossless!, "WebP");

  // As APNG is written: the picture everybody shows, then frames that few know.
  const plain = pngs.plain!;
  const [counts, frame] = [Buffer.alloc(8), Buffer.alloc(26)];
  counts.writeUInt32BE(1);
  frame.writeUInt32BE(WIDTH, 4);
  frame.writeUInt32BE(HEIGHT, 8);
  const animated = Buffer.concat([
    plain.subarray(0, 33),
    pngChunk("acTL", counts),
    pngChunk("fcTL", frame),
    plain.subarray(33, -12),
    pngChunk("fdAT", Buffer.alloc(40, 3)),
    plain.subarray(-12),
  ]);
  await assertSame(animated, plain, "PNG");
});

Deno.test("a picture that lacks a tenth of its bytes is refused, in every kind", async () => {
  await fc.assert(
    fc.asyncProperty(anyKind, fc.nat(900), async (kind, thousandths) => {
      const [name, whole] = kinds[kind]!;
      const cut = whole.subarray(0, whole.length * thousandths / 1_000);
      await assert.rejects(decodeImage(cut), UnreadableImageError, name);
    }),
    { numRuns: 200 },
  );
});

Deno.test("damage fails its own picture alone", async () => {
  const expected = await Promise.all(kinds.map(([, bytes]) => decoded(bytes)));
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(
      anyKind,
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 30 }),
      anyKind,
      async (kind, damage, next) => {
        const bytes = Buffer.from(kinds[kind]![1]);
        for (const [at, value] of damage) bytes[at % bytes.length] = value;
        try {
          await decodeImage(bytes);
        } catch (thrown) {
          assert.ok(thrown instanceof UnreadableImageError, String(thrown));
          refused++;
        }
        assert.deepEqual(await decoded(kinds[next]![1]), expected[next]);
      },
    ),
    { numRuns: 400 },
  );
  assert.ok(refused > 50, `${refused} of 400 were refused`);
});

Deno.test("large broken pictures, one after the other, leave no memory taken", async () => {
  const large = sharp(await drawPicture(1_000, 1_000, "png"));
  const broken = [
    await large.clone().png({ compressionLevel: 1 }).toBuffer(),
    await large.clone().toColourspace("cmyk").jpeg({ progressive: true }).toBuffer(),
    await large.clone().jpeg().toBuffer(),
  ].map((bytes, index) => {
    const middle = Math.floor(bytes.length / 2);
    // JPEG: a table where the scan should go on, which no decoder takes.
    return index === 0
      ? bytes.fill(7, middle, middle + 200)
      : Buffer.concat([bytes.subarray(0, middle), Buffer.from("ffc4000300ffd9", "hex")]);
  });
  const before = Deno.memoryUsage().rss;
  for (let round = 0; round < 25; round++) {
    for (const bytes of broken) await assert.rejects(decodeImage(bytes), UnreadableImageError);
  }
  const grown = (Deno.memoryUsage().rss - before) / 1e6;
  // Without a new decoder for each it is 450 MB; with it what the collector leaves, up to 200.
  assert.ok(grown < 320, `${grown} MB`);
});

Deno.test("every orientation of every format is obeyed", async () => {
  for (const format of ["jpeg", "png", "webp"] as const) {
    for (let orientation = 1; orientation <= 8; orientation++) {
      const turned = await drawPicture(60, 40, format, orientation);
      assert.equal((await sharp(turned).metadata()).orientation, orientation);
      const { data, info } = await sharp(turned).autoOrient().ensureAlpha().raw()
        .toBuffer({ resolveWithObject: true });
      const pixels = await decoded(turned);
      const what = `${format} ${orientation}`;
      assert.deepEqual([pixels.width, pixels.height], [info.width, info.height], what);
      assert.deepEqual(Buffer.from(pixels.data), data, what);
    }
  }
});
