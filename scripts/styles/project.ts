import { createClient } from "@supabase/supabase-js";
import { z } from "zod";
import { contentType } from "../../local/content-type.ts";
import { Failure } from "../../local/failure.ts";
import type { Database } from "../../supabase/functions/_shared/database.types.ts";
import { BAD_INPUT } from "../generate/arguments.ts";
import { Style, type StyleStore } from "./style.ts";

const COLUMNS = `id, name, category, prompt, image_url, card_url, card_2x_url, active,
  texts:style_texts (locale, name, keywords)` as const;
/** Seconds: the content of a name never changes. */
const FOR_EVER = "31536000";

/** An answer of supabase-js. */
interface Answer {
  error: { message: string; code?: string } | null;
  status: number;
}

/**
 * The styles of a running project.
 * @param key Its secret key.
 */
export function projectStyles(url: string, key: string): StyleStore {
  const client = createClient<Database>(url, key, { auth: { persistSession: false } });
  const bucket = client.storage.from("style-images");

  function check({ error, status }: Answer): void {
    if (!error) return;
    if (status === 0) throw new Failure(`Nothing answers at ${url}.`);
    if (status === 401 || status === 403) {
      throw new Failure(`${url} refuses this key: it has to be the project's secret key.`);
    }
    throw new Failure(`${url} answered: ${error.message}`);
  }

  return {
    name: url,
    async list() {
      const answer = await client.from("styles").select(COLUMNS).is("owner_id", null)
        .order("position").order("id");
      check(answer);
      return z.array(Style).parse(answer.data ?? []);
    },
    async put(style, files) {
      for (const { name, bytes } of files) {
        const { error } = await bucket.upload(name, bytes, {
          contentType: contentType(name),
          cacheControl: FOR_EVER,
          // Of this name there is only this content.
          upsert: true,
        });
        if (error) throw new Failure(`${name} could not be stored: ${error.message}`);
      }
      check(await client.rpc("put_style", style));
    },
  };
}

/**
 * The secret key of a hosted project: from a file, else from the environment, never from the
 * command line, which shells remember and other programs see.
 * @throws {Failure} with exit code 2 when there is none.
 */
export async function secretKey(file: string | undefined): Promise<string> {
  const key = file === undefined
    ? Deno.env.get("SUPABASE_SECRET_KEY")
    : await Deno.readTextFile(file).catch(() => {
      throw new Failure(`The file ${file} cannot be read.`, BAD_INPUT);
    });
  if (key?.trim()) return key.trim();
  throw new Failure(
    "Put the project's secret key into SUPABASE_SECRET_KEY, or into a file for --secret-key-file.",
    BAD_INPUT,
  );
}
