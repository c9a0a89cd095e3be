import { join } from "node:path";
import { z } from "zod";
import { Failure } from "../../local/failure.ts";

const Manifest = z.object({
  format: z.literal(1),
  /** ISO 8601. */
  takenAt: z.string(),
});

/** What a backup says about itself; written last, so that a broken-off backup has none. */
export type Manifest = z.infer<typeof Manifest>;

const pathIn = (folder: string) => join(folder, "manifest.json");

export function writeManifest(folder: string): void {
  const manifest: Manifest = { format: 1, takenAt: new Date().toISOString() };
  Deno.writeTextFileSync(pathIn(folder), JSON.stringify(manifest, null, 2));
}

/** @throws {Failure} when the folder holds no whole backup. */
export function readManifest(folder: string): Manifest {
  try {
    return Manifest.parse(JSON.parse(Deno.readTextFileSync(pathIn(folder))));
  } catch {
    throw new Failure(`${folder} does not hold a whole backup.`);
  }
}
