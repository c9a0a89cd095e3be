import type { Tables } from "@shared/database.types.ts";
import { backgroundOf } from "@/lib/portrait-options.ts";

/** What the name of a photo's file is made of. */
export type NamedPhoto = Pick<
  Tables<"photos">,
  "id" | "url" | "style_id" | "backgrounds" | "variation" | "completed_at"
>;

/**
 * The name of a downloaded photo, `retrato-golden-hour-2026-11-22-0f3c9a1e.png`, with a background
 * of its own `retrato-golden-hour-beach-…`: sorts by style, says what it is years later, and is no
 * other photo's.
 * @param photo A finished one: `url` is its object path, whose ending the name keeps.
 * @param changed Where the file is not the original: its own ending, and what was made of it.
 */
export function photoFileName(
  photo: NamedPhoto,
  changed: { ending?: string; as?: string } = {},
): string {
  const { id, url, style_id, completed_at } = photo;
  const ending = changed.ending ?? url?.split(".").at(-1) ?? "png";
  const place = backgroundOf(photo)?.replaceAll("_", "-");
  const parts = [
    "retrato",
    style_id,
    place,
    changed.as,
    completed_at?.slice(0, 10),
    id.slice(0, 8),
  ];
  return `${parts.filter(Boolean).join("-")}.${ending}`;
}
