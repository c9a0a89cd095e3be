import { useState } from "react";

/**
 * The photo the viewer shows, or showed last once it is closed; null before the first.
 * @param photoId From the address; undefined when there is no viewer.
 */
export function useLastViewed(
  photoId: string | undefined,
): { id: string; isOpen: boolean } | null {
  const [last, setLast] = useState(photoId);
  if (photoId !== undefined && photoId !== last) setLast(photoId);
  return last === undefined ? null : { id: last, isOpen: photoId !== undefined };
}
