import type { TablesInsert } from "@shared/database.types.ts";
import { supabase } from "@/lib/supabase.ts";

/** The page makes the id, so that sending it twice is harmless. */
export type NewModel = Required<Pick<TablesInsert<"models">, "id" | "name" | "gender">>;

/** @throws {PostgrestError} */
export async function createModel(model: NewModel): Promise<void> {
  await supabase.from("models").upsert(model, { ignoreDuplicates: true }).throwOnError();
}
