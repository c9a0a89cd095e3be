import type { Tables } from "@shared/database.types.ts";
import { env } from "@/config/env.ts";
import { toAppError } from "@/lib/errors/to-app-error.ts";
import { accessToken } from "@/lib/session.ts";
import { supabase } from "@/lib/supabase.ts";

/** Ids go in the address, which proxies limit to about 8 KB: 100 of them are 3.7 KB. */
const AT_ONCE = 100;

/** What is deleted: some photos or, with versions, all of the portraits that these are versions of. */
export interface Deletion {
  photos: readonly Pick<Tables<"photos">, "id" | "root_photo_id">[];
  withVersions: boolean;
}

/** Sends a deletion. @returns the ids of what is gone, as far as they are known. */
export type Delete = (deletion: Deletion) => Promise<readonly string[]>;

/** Deletes photos; their files go with them. @throws {PostgrestError} */
export async function deletePhotos(
  { photos, withVersions }: Deletion,
): Promise<readonly string[]> {
  const gone: string[] = [];
  for (const ids of inGroups(photos)) {
    if (withVersions) {
      const { data } = await supabase.rpc("delete_portraits", { photo_ids: ids }).throwOnError();
      gone.push(...data);
    } else {
      await supabase.from("photos").delete().in("id", ids).throwOnError();
      gone.push(...ids);
    }
  }
  return gone;
}

/**
 * Prepares a deletion that can be sent while the page goes away or the session ends: nothing may be
 * awaited then, so the session token is read now. A keepalive request outlives its page.
 * https://developer.mozilla.org/docs/Web/API/Request/keepalive
 * @returns What sends it; its promise rejects when that, or one of several requests, failed.
 */
export async function prepareParting(): Promise<Delete> {
  const [{ supabaseUrl, publishableKey }, token] = await Promise.all([env(), accessToken()]);
  const headers = {
    apikey: publishableKey,
    authorization: `Bearer ${token}`,
    "content-type": "application/json",
  };
  return async ({ photos, withVersions }) => {
    await Promise.all(
      inGroups(photos).map(async (ids) => {
        const [path, request] = withVersions
          ? ["rpc/delete_portraits", { method: "POST", body: JSON.stringify({ photo_ids: ids }) }]
          : [`photos?id=in.(${ids.join(",")})`, { method: "DELETE" }];
        const { ok, status } = await fetch(`${supabaseUrl}/rest/v1/${path}`, {
          ...request,
          keepalive: true,
          headers,
        });
        if (!ok) throw toAppError({ status });
      }),
    );
    return photos.map(({ id }) => id);
  };
}

function inGroups(photos: Deletion["photos"]): string[][] {
  const ids = photos.map(({ id }) => id);
  return Array.from(
    { length: Math.ceil(ids.length / AT_ONCE) },
    (_, group) => ids.slice(group * AT_ONCE, (group + 1) * AT_ONCE),
  );
}
