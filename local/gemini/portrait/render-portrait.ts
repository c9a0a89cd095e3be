import sharp from "sharp";
import { digestParts } from "../digest.ts";
import { imageRoles } from "../image-roles.ts";
import type { ImagePart, InputPart } from "../input.ts";
import type { ImageFormat, Portrait, PortraitRequest } from "../render.ts";
import type { Size } from "../sizes.ts";
import { analysePhoto, type Sitter } from "./analyse.ts";
import { showBackdrop } from "./backdrop.ts";
import { type Candidate, choosePhoto } from "./choose-photo.ts";
import { compose, toneShift } from "./compose.ts";
import { type Cutout, cutOut } from "./cut-out.ts";
import { develop, gradeOf } from "./grade.ts";
import { LruCache } from "./lru-cache.ts";
import { type Picture, toBytes } from "./picture.ts";
import { placeCutout } from "./place.ts";
import { print } from "./print.ts";
import { provenanceXmp } from "./provenance.ts";
import { readPrompt, type Wish } from "./read-prompt.ts";
import { oneAtATime } from "./queue.ts";
import { settingImage } from "./setting.ts";
import { planTake, type Take } from "./shots.ts";
import { KEPT_FROM_PHOTO, unsupportedIn } from "./unsupported.ts";
import { wearOptions } from "./wear-options.ts";
import { workingSize } from "./working-size.ts";

/** Photos come back: every style and variation of a batch shows the same few. */
const sitters = new LruCache<Sitter | null>(24);
/** About 5 MB each. */
const cutouts = new LruCache<Cutout>(8);

/** Renders one portrait at a time: memory stays bounded and the machine usable. */
export const renderPortrait = oneAtATime(render);

async function render({ parts, size, format }: PortraitRequest): Promise<Portrait | null> {
  const { persons, style } = imageRoles(parts);
  const wish = readPrompt(textOf(parts));
  const seed = await seedOf(parts, wish);
  const frame = workingSize(size);
  const take = planTake(wish, frame, seed);
  const chosen = await chooseSitter(persons, frame, take);
  if (chosen === undefined) return null;
  const { picture, notes } = await paint(chosen, style, { wish, take, frame, seed });
  const left = [...unsupportedIn(wish), ...notes];
  return { image: await encode(picture, size, format, left), notes: left };
}

async function chooseSitter(
  persons: readonly ImagePart[],
  frame: Size,
  take: Take,
): Promise<Candidate<ImagePart> | undefined> {
  const found: { photo: ImagePart; sitter: Sitter }[] = [];
  for (const photo of persons) {
    const sitter = await sitters.get(photo.sha256, () => analysePhoto(photo.bytes));
    if (sitter !== null) found.push({ photo, sitter });
  }
  return choosePhoto(found, frame, take.shot);
}

async function paint(
  { photo, sitter, framing }: Candidate<ImagePart>,
  style: ImagePart,
  { wish, take, frame, seed }: { wish: Wish; take: Take; frame: Size; seed: Uint8Array },
): Promise<{ picture: Picture; notes: string[] }> {
  const cutout = await cutouts.get(photo.sha256, () => cutOut(photo.bytes, sitter));
  const placed = await placeCutout(cutout, framing, frame, take.mirrored);
  const image = wish.background === null ? style.bytes : await settingImage(wish.background);
  const backdrop = await showBackdrop(image, frame, take.view);
  const shift = toneShift(placed, sitter, backdrop);
  const notes = await wearOptions(placed, sitter, wish);
  const picture = compose(placed, sitter, backdrop, { wish, shift });
  const grade = gradeOf(wish, sitter);
  develop(picture, grade);
  print(picture, grade, new DataView(seed.buffer, seed.byteOffset).getUint32(8));
  return { picture, notes };
}

/**
 * Chance for a request. A prompt that says how the picture is taken gets the same picture whatever
 * its options, so that only what the user changed changes; any other prompt gets its own.
 */
async function seedOf(parts: readonly InputPart[], wish: Wish): Promise<Uint8Array> {
  if (wish.distance === null) return await digestParts(parts);
  const images = parts.filter(({ kind }) => kind === "image");
  return await digestParts([...images, { kind: "text", text: wish.distance }]);
}

function textOf(parts: readonly InputPart[]): string {
  return parts.flatMap((part) => part.kind === "text" ? [part.text] : []).join("\n");
}

async function encode(
  picture: Picture,
  { width, height }: Size,
  format: ImageFormat,
  notes: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  const raw = { width: picture.width, height: picture.height, channels: 3 } as const;
  const drawn = sharp(toBytes(picture), { raw })
    .resize(width, height, { fit: "fill", kernel: "lanczos3" })
    .withXmp(provenanceXmp([KEPT_FROM_PHOTO, ...notes]));
  // Low levels: encoding would else be most of the time a picture takes.
  const encoded = {
    png: () => drawn.png({ compressionLevel: 2 }),
    jpeg: () => drawn.jpeg({ quality: 92 }),
    webp: () => drawn.webp({ quality: 90, effort: 1 }),
  }[format]();
  return new Uint8Array(await encoded.toBuffer());
}
