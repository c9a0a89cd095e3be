import type { Tables } from "@shared/database.types.ts";
import type { GalleryOrder } from "./gallery-filter.ts";

/** A place in the gallery, whatever its order: everything that the orders go by, of one photo. */
export interface PhotoCursor {
  likeness: number | null;
  completedAt: string;
  id: string;
}

/** The place of a photo; null for one that is not finished, and so has none. */
export function cursorOf(
  { likeness, completed_at, id }: Pick<Tables<"photos">, "likeness" | "completed_at" | "id">,
): PhotoCursor | null {
  return completed_at === null ? null : { likeness, completedAt: completed_at, id };
}

/** "Further down than this photo", as an `or` of PostgREST. */
export function behind(cursor: PhotoCursor, order: GalleryOrder): string {
  const { likeness } = cursor;
  if (order === "newest") return beyond(cursor, "lt");
  // Those that nobody has judged come last, the newest first.
  if (likeness === null) return `and(likeness.is.null,or(${beyond(cursor, "lt")}))`;
  return `likeness.lt.${likeness},likeness.is.null,${equallyLike(cursor, "lt")}`;
}

/** Whether a photo is further down than another: what `behind` asks, of what is here. */
export function isBehind(photo: PhotoCursor, other: PhotoCursor, order: GalleryOrder): boolean {
  const [likeness, otherLikeness] = [photo.likeness ?? -1, other.likeness ?? -1];
  if (order === "likeness" && likeness !== otherLikeness) return likeness < otherLikeness;
  // As text, which PostgREST writes alike: a Date knows no microseconds.
  if (photo.completedAt !== other.completedAt) return photo.completedAt < other.completedAt;
  return photo.id < other.id;
}

/** "Further up than this photo", as an `or` of PostgREST. */
export function inFrontOf(cursor: PhotoCursor, order: GalleryOrder): string {
  const { likeness } = cursor;
  if (order === "newest") return beyond(cursor, "gt");
  if (likeness === null) {
    return `likeness.not.is.null,and(likeness.is.null,or(${beyond(cursor, "gt")}))`;
  }
  return `likeness.gt.${likeness},${equallyLike(cursor, "gt")}`;
}

function equallyLike(cursor: PhotoCursor, to: "lt" | "gt"): string {
  return `and(likeness.eq.${cursor.likeness},or(${beyond(cursor, to)}))`;
}

/** Before or after a photo in time; photos of the same moment stand by their ids. */
function beyond({ completedAt, id }: PhotoCursor, to: "lt" | "gt"): string {
  const time = `"${completedAt}"`;
  return `completed_at.${to}.${time},and(completed_at.eq.${time},id.${to}.${id})`;
}
