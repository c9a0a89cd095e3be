import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { queryKeys } from "@/lib/query-keys.ts";
import { supabase } from "@/lib/supabase.ts";
import { COLUMNS, type GalleryPhoto } from "./get-gallery-photos.ts";

/** A finished version of a portrait. */
export type Version = GalleryPhoto;

/** More are not shown; nobody changes one portrait so often. */
const MOST = 60;

/** The finished versions of a portrait, the first it came from first. @throws {PostgrestError} */
async function getVersions(rootId: string, signal: AbortSignal): Promise<Version[]> {
  const { data } = await supabase.from("photos").select(COLUMNS).eq("status", "completed")
    .or(`id.eq.${rootId},root_photo_id.eq.${rootId}`)
    .order("completed_at").order("id").limit(MOST).abortSignal(signal).throwOnError();
  return data;
}

/** @param rootId Left out, nothing is asked for. */
export function useVersions(rootId: string | undefined): UseQueryResult<Version[]> {
  return useQuery({
    queryKey: queryKeys.photos.versions(rootId),
    queryFn: ({ signal }) => getVersions(rootId ?? "", signal),
    enabled: rootId !== undefined,
  });
}
