import type { GalleryPhoto } from "@/features/gallery/api/get-gallery-photos.ts";

/** The photo of this number, from 0, of a gallery as a test wants it, a second older than the one before. */
export function aGalleryPhoto(number: number, change: Partial<GalleryPhoto> = {}): GalleryPhoto {
  return {
    id: `p${number}`,
    url: "u",
    thumbnail_url: "t",
    width: 3,
    height: 4,
    completed_at: new Date(Date.parse("2026-11-22T10:00:00Z") - number * 1000).toISOString(),
    style_id: "s",
    backgrounds: [],
    variation: 1,
    variations: 1,
    model_id: "m",
    is_favorite: false,
    likeness: null,
    free_retry: null,
    is_newest: true,
    versions: 1,
    root_photo_id: null,
    ...change,
  };
}
