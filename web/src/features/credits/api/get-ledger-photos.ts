import { supabase } from "@/lib/supabase.ts";

/** What the ledger shows of a portrait. */
export interface LedgerPhoto {
  id: string;
  thumbnail_url: string | null;
}

/** Ids go in the address, which proxies limit to about 8 KB: 100 of them are 3.7 KB. */
const AT_ONCE = 100;

/** The photos that lines of the ledger name, by id, as far as they exist. @throws {PostgrestError} */
export async function getLedgerPhotos(
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Map<string, LedgerPhoto>> {
  const groups = Array.from(
    { length: Math.ceil(ids.length / AT_ONCE) },
    (_, group) => ids.slice(group * AT_ONCE, (group + 1) * AT_ONCE),
  );
  const found = await Promise.all(groups.map(async (some) => {
    const { data } = await supabase.from("photos").select("id, thumbnail_url")
      .in("id", some).abortSignal(signal).throwOnError();
    return data;
  }));
  return new Map(found.flat().map((photo) => [photo.id, photo]));
}
