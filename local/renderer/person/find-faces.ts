import {
  createFaceFinder,
  type Face,
  type FaceFinder,
} from "../../../supabase/functions/_shared/faces/face.ts";
import type { Pixels } from "../../../supabase/functions/_shared/faces/pixels.ts";
import { readFile } from "../../../supabase/functions/_shared/faces/read-file.ts";

let loading: Promise<FaceFinder> | undefined;

/** The faces of a picture, the largest first. */
export async function findFaces(pixels: Pixels): Promise<Face[]> {
  const finder = await (loading ??= createFaceFinder({ read: readFile }));
  return finder.find(pixels);
}
