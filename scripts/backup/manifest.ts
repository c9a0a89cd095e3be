import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { join, relative } from "node:path";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { Failure, reasonOf } from "../../local/failure.ts";
import { writeStateFile } from "../../local/state-file.ts";

const Manifest = z.strictObject({
  format: z.literal(2),
  takenAt: z.iso.datetime(),
  /** SHA-256 of each file, in hexadecimal, by its path in the backup; Postgres needs its folders too. */
  entries: z.record(z.string(), z.union([z.hex().length(64), z.literal("folder")])),
});

/** What a backup says about itself; written last, so that a broken-off backup has none. */
export type Manifest = z.infer<typeof Manifest>;

const FILE = "manifest.json";
/** SHA-256 of the manifest itself, in the format of sha256sum. */
const SEAL = "manifest.json.sha256";

/** Tells of everything that is in the folder now. */
export async function writeManifest(folder: string): Promise<void> {
  const entries = Object.fromEntries(await digestsBelow(folder));
  const manifest = Manifest.parse({ format: 2, takenAt: new Date().toISOString(), entries });
  writeStateFile(join(folder, FILE), manifest);
  await Deno.writeTextFile(join(folder, SEAL), `${await digest(join(folder, FILE))}  ${FILE}\n`);
}

/**
 * Reads a backup to its end.
 * @throws {Failure} when anything in it is not as it was when it was taken.
 */
export async function verifyBackup(folder: string): Promise<Manifest> {
  const manifest = await readManifest(folder);
  const found = await digestsBelow(folder).catch((error) => {
    throw new Failure(`${folder} cannot be read to its end (${reasonOf(error)}).`);
  });
  const complaints = [
    ...Object.keys(manifest.entries).filter((path) => !found.has(path)).map((path) =>
      `${path} is missing`
    ),
    ...[...found].flatMap(([path, now]) => {
      if (!Object.hasOwn(manifest.entries, path)) return [`${path} is no part of it`];
      return manifest.entries[path] === now ? [] : [`${path} has changed`];
    }),
  ];
  const [first] = complaints;
  if (first === undefined) return manifest;
  const others = complaints.length > 1 ? ` (and ${complaints.length - 1} more)` : "";
  throw new Failure(`The backup in ${folder} is damaged: ${first}${others}.`);
}

async function readManifest(folder: string): Promise<Manifest> {
  try {
    const seal = await Deno.readTextFile(join(folder, SEAL));
    const text = await Deno.readTextFile(join(folder, FILE));
    if (seal === `${await digest(join(folder, FILE))}  ${FILE}\n`) {
      return Manifest.parse(JSON.parse(text));
    }
  } catch {
    // Told below, whatever it was.
  }
  throw new Failure(`${folder} does not hold a whole backup.`);
}

/** What is below a folder but the manifest itself, by its path there. */
async function digestsBelow(folder: string): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  for (const path of await pathsBelow(folder)) {
    if (path !== FILE && path !== SEAL) digests.set(path, await digest(join(folder, path)));
  }
  return digests;
}

async function pathsBelow(folder: string, below = folder): Promise<string[]> {
  const paths: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(below)) {
    const path = join(below, name);
    paths.push(relative(folder, path), ...isDirectory ? await pathsBelow(folder, path) : []);
  }
  return paths.sort();
}

async function digest(path: string): Promise<string> {
  const { isDirectory, isFile } = await Deno.lstat(path);
  if (isDirectory) return "folder";
  if (!isFile) return "no file";
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}
