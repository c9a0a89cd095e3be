import { supabase } from "@/lib/supabase.ts";

/** Counts a download of a photo. @throws {PostgrestError} */
export async function incrementDownload(photoId: string): Promise<void> {
  await supabase.rpc("increment_download", { photo_id: photoId }).throwOnError();
}
