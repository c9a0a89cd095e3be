import { join } from "node:path";
import { z } from "zod";
import { Failure } from "../../local/failure.ts";
import { PROJECT_DIR } from "../../local/project-dir.ts";
import { writeFormatted } from "../write-formatted.ts";
import { digest } from "./pictures.ts";
import { seedSql } from "./seed-sql.ts";
import { Style, type StyleFile, type StyleStore } from "./style.ts";

const SUPABASE = join(PROJECT_DIR, "supabase");

/** The catalogue as it lies in the folder `supabase`. */
interface Paths {
  /** The one source: every style in the order the user sees them. */
  catalogue: string;
  /** What `supabase seed buckets` uploads (config.toml). */
  images: string;
  seed: string;
}

function pathsIn(supabase: string): Paths {
  return {
    catalogue: join(supabase, "styles", "catalogue.json"),
    images: join(supabase, "styles", "images"),
    seed: join(supabase, "seed.sql"),
  };
}

/**
 * The styles that come with every new project.
 * @param supabase The folder they lie in.
 */
export function shippedStyles(supabase: string = SUPABASE): StyleStore {
  const paths = pathsIn(supabase);
  return {
    name: "The shipped catalogue",
    list: () => readCatalogue(paths),
    async put(style, files) {
      // Parsed, so that its keys come in the order of all others.
      const styles = placed(Style.parse(style), await readCatalogue(paths));
      for (const { name, bytes } of files) await Deno.writeFile(join(paths.images, name), bytes);
      await writeFormatted(paths.catalogue, JSON.stringify(styles, null, 2));
      await Deno.writeTextFile(paths.seed, seedSql(styles));
      const named = styles.flatMap(pictureNames);
      for (const name of await imageNames(paths)) {
        if (!named.includes(name)) await Deno.remove(join(paths.images, name));
      }
    },
  };
}

/** Writes `seed.sql` anew, after the catalogue was edited by hand. */
export async function writeSeed(supabase: string = SUPABASE): Promise<void> {
  const paths = pathsIn(supabase);
  await Deno.writeTextFile(paths.seed, seedSql(await readCatalogue(paths)));
}

/** What is wrong with the folder, the catalogue and `seed.sql`, a sentence each. */
export async function catalogueComplaints(supabase: string = SUPABASE): Promise<string[]> {
  const paths = pathsIn(supabase);
  const styles = await readCatalogue(paths);
  const complaints: string[] = [];
  if (await Deno.readTextFile(paths.seed) !== seedSql(styles)) {
    complaints.push("supabase/seed.sql is out of date: run npm run styles -- seed.");
  }
  const present = await imageNames(paths);
  const named = styles.flatMap(pictureNames);
  for (const name of present) {
    if (!named.includes(name)) complaints.push(`No style names ${name}.`);
    else if (!name.includes(`-${digest(await Deno.readFile(join(paths.images, name)))}.`)) {
      complaints.push(`${name} is not named after its content: add the style again.`);
    }
  }
  for (const name of named) {
    if (!present.includes(name)) complaints.push(`${name} is missing.`);
  }
  return complaints;
}

/** The style in place of the one of its id, else after the last of its category. */
function placed(style: Style, styles: readonly Style[]): Style[] {
  const others = styles.filter(({ id }) => id !== style.id);
  const before = styles.findIndex(({ id }) => id === style.id);
  const last = others.findLastIndex(({ category }) => category === style.category);
  const stays = styles[before]?.category === style.category;
  return others.toSpliced(stays ? before : last === -1 ? others.length : last + 1, 0, style);
}

async function readCatalogue({ catalogue }: Paths): Promise<Style[]> {
  try {
    return z.array(Style).parse(JSON.parse(await Deno.readTextFile(catalogue)));
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    throw new Failure(`${catalogue} cannot be read: ${reason}`, 1, { cause });
  }
}

async function imageNames({ images }: Paths): Promise<string[]> {
  return (await Array.fromAsync(Deno.readDir(images), ({ name }) => name)).toSorted();
}

function pictureNames({ image_url, card_url, card_2x_url }: Style): StyleFile["name"][] {
  return [image_url, card_url, card_2x_url];
}
