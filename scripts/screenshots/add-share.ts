import type { Person } from "./add-person.ts";
import type { Studio } from "./studio.ts";

/**
 * Has somebody share portraits, as the page does; the copies are made by the function that makes them.
 * @param hearts How many each portrait has got.
 * @returns The token of the link.
 */
export async function addShare(
  { sql }: Studio,
  { id: userId }: Person,
  photoIds: readonly string[],
  hearts: readonly number[] = [],
): Promise<string> {
  const id = crypto.randomUUID();
  return await sql.begin(async (sql) => {
    const claims = JSON.stringify({ sub: userId, role: "authenticated" });
    await sql`select set_config('request.jwt.claims', ${claims}, true)`;
    const [row] = await sql<{ token: string }[]>`
      select private.create_share(${id}, ${[...photoIds]}::uuid[], 30) as token`;
    for (const [index, count] of hearts.entries()) {
      await sql`update private.share_photos set hearts = ${count}
        where share_id = ${id} and position = ${index + 1}`;
    }
    return row?.token ?? "";
  });
}
