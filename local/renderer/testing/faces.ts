import {
  createDescriber,
  type Descriptor,
} from "../../../supabase/functions/_shared/faces/descriptor.ts";
import type { Face } from "../../../supabase/functions/_shared/faces/face.ts";
import { readFile } from "../../../supabase/functions/_shared/faces/read-file.ts";
import { findFaces } from "../person/find-faces.ts";
import { decodePicture } from "../pixels/decode.ts";
import { type Picture, toPixels } from "../pixels/picture.ts";

const describe = await createDescriber({ read: readFile });

/** The largest face of a picture; throws when there is none. */
export async function findFace(picture: Picture): Promise<Face> {
  const [face] = await findFaces(toPixels(picture));
  if (face === undefined) throw new Error("no face");
  return face;
}

/** Numbers that are alike for two pictures of one person. */
export async function describeFace(bytes: Uint8Array): Promise<Descriptor> {
  const picture = await decodePicture(bytes);
  return describe(toPixels(picture), await findFace(picture));
}
