import sharp, { type Sharp } from "sharp";
import type { LeftOut } from "../../supabase/functions/_shared/left-out.ts";
import { withXmp } from "../../supabase/functions/_shared/images/ai-mark.ts";
import { createLock } from "../../supabase/functions/_shared/lock.ts";
import { type Brief, readBrief } from "./brief.ts";
import { isEdit, leftOutOfEdit, relit } from "./edit.ts";
import { type Candidate, choosePhoto } from "./frame/framing.ts";
import { placeCutout } from "./frame/place.ts";
import { planTake, type Take, workingSize } from "./frame/take.ts";
import { develop, gradeOf, print } from "./grade.ts";
import { compose, toneShift } from "./light/compose.ts";
import { LruCache } from "./lru-cache.ts";
import { digestParts, type ImagePart, imageRoles, type InputPart, promptOf } from "./parts.ts";
import { type Cutout, cutOut } from "./person/cut-out.ts";
import { findSitter, type Sitter } from "./person/sitter.ts";
import { type Picture, type Size, toBytes } from "./pixels/picture.ts";
import { leftOut, provenanceXmp } from "./provenance.ts";
import { showBackdrop } from "./scene/backdrop.ts";
import { settingImage } from "./scene/setting.ts";
import { wear } from "./wear/wear.ts";

/** Encodings that image models answer in. */
export type ImageFormat = "png" | "jpeg" | "webp";

/** A picture to make. */
export interface RenderRequest {
  /** Text and images as the caller sent them, at least one image. */
  readonly parts: readonly InputPart[];
  readonly size: Size;
  readonly format: ImageFormat;
}

/** A finished picture. */
export interface Rendering {
  readonly image: Uint8Array<ArrayBuffer>;
  /** What of the request stayed as it was. */
  readonly leftOut: readonly LeftOut[];
}

/** Draws what a request asks for; null when none of its images shows a person. */
export type Render = (request: RenderRequest) => Promise<Rendering | null>;

/** Photos come back: every style and variation of a batch shows the same few. */
const sitters = new LruCache<Sitter | null>(24);
/** About 5 MB each. */
const cutouts = new LruCache<Cutout>(8);

/** One picture at a time: memory stays bounded and the machine usable. */
const lock = createLock();

/**
 * Composes the person of a request, cut out of the best of their photos, into its style, as its
 * words ask. Equal requests give equal bytes.
 */
export function renderPicture(request: RenderRequest): Promise<Rendering | null> {
  return lock(() => render(request));
}

async function render({ parts, size, format }: RenderRequest): Promise<Rendering | null> {
  const { persons, style } = imageRoles(parts);
  const brief = readBrief(promptOf(parts));
  if (isEdit(parts)) return await edit({ parts, size, format }, brief);
  const seed = await seedOf(parts, brief);
  const frame = workingSize(size);
  const take = planTake(brief.shot, frame, seed);
  const chosen = await chooseSitter(persons, frame, take);
  if (chosen === undefined) return null;
  const { picture, undone } = await paint(chosen, style, { brief, take, frame, seed });
  const lacking = [...leftOut(brief), ...undone];
  const { width, height } = size;
  const fitted = rawOf(picture).resize(width, height, { fit: "fill", kernel: "lanczos3" });
  return { image: await encode(fitted, format, lacking), leftOut: lacking };
}

/** The picture itself in another light or size; before another background its person is set anew. */
async function edit(
  { parts, size, format }: RenderRequest,
  brief: Brief,
): Promise<Rendering | null> {
  const [source] = parts.filter((part) => part.kind === "image");
  if (!source) return null;
  const prompt = promptOf(parts);
  const lacking = leftOutOfEdit(prompt);
  const frame = workingSize(size);
  let shown = sharp(source.bytes).rotate();
  if (brief.background !== null) {
    const seed = await seedOf(parts, brief);
    const take = planTake(null, frame, seed);
    const chosen = await chooseSitter([source], frame, take);
    if (chosen === undefined) return null;
    const kept = { ...brief, glasses: "keep" } as const;
    const { picture } = await paint(chosen, source, { brief: kept, take, frame, seed });
    shown = rawOf(picture);
  }
  const image = await encode(relit(shown, prompt, size), format, lacking);
  return { image, leftOut: lacking };
}

async function chooseSitter(
  persons: readonly ImagePart[],
  frame: Size,
  take: Take,
): Promise<Candidate<ImagePart> | undefined> {
  const found: { photo: ImagePart; sitter: Sitter }[] = [];
  for (const photo of persons) {
    const sitter = await sitters.get(photo.sha256, () => findSitter(photo.bytes));
    if (sitter !== null) found.push({ photo, sitter });
  }
  return choosePhoto(found, frame, take.ideal);
}

async function paint(
  { photo, sitter, framing }: Candidate<ImagePart>,
  style: ImagePart,
  { brief, take, frame, seed }: { brief: Brief; take: Take; frame: Size; seed: Uint8Array },
): Promise<{ picture: Picture; undone: LeftOut[] }> {
  const cutout = await cutouts.get(photo.sha256, () => cutOut(photo.bytes, sitter));
  const placed = await placeCutout(cutout, framing, frame, take.mirrored);
  const image = brief.background === null ? style.bytes : await settingImage(brief.background);
  const backdrop = await showBackdrop(image, frame, take.view);
  const shift = toneShift(placed, sitter, backdrop);
  const undone = await wear(placed, sitter, brief);
  const picture = compose(placed, sitter, backdrop, { brief, shift });
  const grade = gradeOf(brief, sitter);
  develop(picture, grade);
  print(picture, grade, new DataView(seed.buffer, seed.byteOffset).getUint32(8));
  return { picture, undone };
}

/**
 * Chance for a request. A prompt that says how the picture is taken gets the same picture whatever
 * its options, so that only what the user changed changes; any other prompt gets its own.
 */
async function seedOf(parts: readonly InputPart[], { shot }: Brief): Promise<Uint8Array> {
  if (shot === null) return await digestParts(parts);
  const images = parts.filter(({ kind }) => kind === "image");
  return await digestParts([...images, { kind: "text", text: shot.distance }]);
}

function rawOf(picture: Picture): Sharp {
  const raw = { width: picture.width, height: picture.height, channels: 3 } as const;
  return sharp(toBytes(picture), { raw });
}

async function encode(
  picture: Sharp,
  format: ImageFormat,
  lacking: readonly LeftOut[],
): Promise<Uint8Array<ArrayBuffer>> {
  // Low levels: encoding would else be most of the time a picture takes.
  const encoded = {
    png: () => picture.png({ compressionLevel: 2 }),
    jpeg: () => picture.jpeg({ quality: 92 }),
    webp: () => picture.webp({ quality: 90, effort: 1 }),
  }[format]();
  return withXmp(await encoded.toBuffer(), format, provenanceXmp(lacking));
}
