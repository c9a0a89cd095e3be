import { env } from "@/config/env.ts";
import { isText, matches, orNull, type Shape } from "@/lib/matches.ts";

/** A style as the landing page shows it. */
export interface OfferedStyle {
  id: string;
  name: string;
  card_url: string;
  card_2x_url: string;
  texts: { locale: string; name: string | null }[];
}

/** More would be no wall but a catalogue. */
const MOST = 20;

const text: Shape<OfferedStyle["texts"][number]> = { locale: isText, name: orNull(isText) };
const shape: Shape<OfferedStyle> = {
  id: isText,
  name: isText,
  card_url: isText,
  card_2x_url: isText,
  texts: (value): value is OfferedStyle["texts"] =>
    Array.isArray(value) && value.every((one) => matches(one, text)),
};

/**
 * The first styles of the catalogue, with the addresses of their pictures. Without supabase-js: the
 * landing page does without it. What is no style is left out.
 * @throws {TypeError} when nothing answers.
 * @throws {Error} when the answer is not the catalogue.
 */
export async function getOfferedStyles(): Promise<OfferedStyle[]> {
  const { supabaseUrl, publishableKey } = await env();
  const query = new URLSearchParams({
    select: "id,name,card_url,card_2x_url,texts:style_texts(locale,name)",
    active: "is.true",
    order: "position,id",
    limit: String(MOST),
  });
  const response = await fetch(`${supabaseUrl}/rest/v1/styles?${query}`, {
    headers: { apikey: publishableKey },
  });
  const rows: unknown = response.ok ? await response.json() : undefined;
  if (!Array.isArray(rows)) throw new Error("no styles");
  const address = (path: string): string =>
    `${supabaseUrl}/storage/v1/object/public/style-images/${encodeURI(path)}`;
  return rows.filter((row) => matches(row, shape)).map((style) => ({
    ...style,
    card_url: address(style.card_url),
    card_2x_url: address(style.card_2x_url),
  }));
}
