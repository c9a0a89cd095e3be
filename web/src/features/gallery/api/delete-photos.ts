import { env } from "@/config/env.ts";
import { toAppError } from "@/lib/errors/to-app-error.ts";
import { accessToken } from "@/lib/session.ts";
import { supabase } from "@/lib/supabase.ts";

/** Ids go in the address, which proxies limit to about 8 KB: 100 of them are 3.7 KB. */
const AT_ONCE = 100;

/** Deletes photos; their files go with them. @throws {PostgrestError} */
export async function deletePhotos(ids: readonly string[]): Promise<void> {
  for (const some of inGroups(ids)) {
    await supabase.from("photos").delete().in("id", some).throwOnError();
  }
}

/**
 * Prepares a deletion that can be sent while the page goes away or the session ends: nothing may be
 * awaited then, so the session token is read now. A keepalive request outlives its page.
 * https://developer.mozilla.org/docs/Web/API/Request/keepalive
 * @returns What sends it; its promise rejects when that, or one of several requests, failed.
 */
export async function prepareParting(): Promise<(ids: readonly string[]) => Promise<void>> {
  const [{ supabaseUrl, publishableKey }, token] = await Promise.all([env(), accessToken()]);
  const headers = { apikey: publishableKey, authorization: `Bearer ${token}` };
  return async (ids) => {
    await Promise.all(
      inGroups(ids).map(async (some) => {
        const url = `${supabaseUrl}/rest/v1/photos?id=in.(${some.join(",")})`;
        const { ok, status } = await fetch(url, { method: "DELETE", keepalive: true, headers });
        if (!ok) throw toAppError({ status });
      }),
    );
  };
}

function inGroups(ids: readonly string[]): string[][] {
  return Array.from(
    { length: Math.ceil(ids.length / AT_ONCE) },
    (_, group) => ids.slice(group * AT_ONCE, (group + 1) * AT_ONCE),
  );
}
