import type { Database } from "@shared/database.types.ts";
import { isBoolean, isNumber, isText, matches, type Shape } from "@/lib/matches.ts";
import { env } from "./env.ts";

/** What portraits and trainings cost, in credits, how much one may ask for, and who runs it all. */
export type ProductSettings =
  Database["public"]["Functions"]["product_settings"]["Returns"][number];

const shape: Shape<ProductSettings> = {
  signup_credits: isNumber,
  signup_training_credits: isNumber,
  generation_cost: isNumber,
  training_cost_per_image: isNumber,
  generation_credits_may_train: isBoolean,
  variations_per_style: isNumber,
  max_styles_per_batch: isNumber,
  max_training_photos: isNumber,
  max_models: isNumber,
  max_own_styles: isNumber,
  max_open_images: isNumber,
  max_share_photos: isNumber,
  consent_version: isNumber,
  credits_for_sale: isBoolean,
  judge_likeness: isBoolean,
  likeness_line: isNumber,
  likeness_high: isNumber,
  operator_name: isText,
  operator_contact: isText,
};

/**
 * Asks the database, which decides. Plainly, not with supabase-js: the landing page does without it.
 * @throws {TypeError} when nothing answers.
 * @throws {Error} with the `status` of any answer but the settings.
 */
export async function getProductSettings(signal?: AbortSignal): Promise<ProductSettings> {
  const { supabaseUrl, publishableKey } = await env();
  const response = await fetch(`${supabaseUrl}/rest/v1/rpc/product_settings`, {
    headers: { apikey: publishableKey, accept: "application/vnd.pgrst.object+json" },
    ...(signal && { signal }),
  });
  const settings: unknown = response.ok ? await response.json() : undefined;
  if (matches(settings, shape)) return settings;
  throw Object.assign(new Error("no product settings"), { status: response.status });
}
