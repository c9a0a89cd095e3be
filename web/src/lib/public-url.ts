import { supabase } from "@/lib/supabase.ts";

/** Buckets whose objects anybody with the address may see. */
export type PublicBucket = "generated-photos" | "model-previews" | "style-images";

/** The address of an object in a public bucket; null stays null. */
export function publicUrl(bucket: PublicBucket, path: string): string;
export function publicUrl(bucket: PublicBucket, path: string | null): string | null;
export function publicUrl(bucket: PublicBucket, path: string | null): string | null {
  if (path === null) return null;
  return supabase.storage.from(bucket).getPublicUrl(path).data.publicUrl;
}
