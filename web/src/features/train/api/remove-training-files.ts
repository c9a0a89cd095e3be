import { supabase } from "@/lib/supabase.ts";
import { forgetFiles } from "../unclaimed-files.ts";

/**
 * Deletes uploaded files that no row names; row-level security keeps those that one does.
 * @throws {StorageError}
 */
export async function removeTrainingFiles(paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  const { error } = await supabase.storage.from("model-training-images").remove([...paths]);
  if (error) throw error;
  forgetFiles(paths);
}
