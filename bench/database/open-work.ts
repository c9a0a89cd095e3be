import type postgres from "postgres";

/** How many photos one user asks for at a time: ten styles, four variations. */
export const BATCH = 40;

/** Asks for batches of forty photos, each by another user, until so many photos wait. */
export async function queuePhotos(sql: postgres.Sql, photos: number): Promise<void> {
  const models = await sql<{ id: string; user_id: string }[]>`
    select distinct on (user_id) id, user_id from public.models
    order by user_id limit ${Math.ceil(photos / BATCH)}`;
  for (const { id, user_id } of models) {
    await sql.begin(async (transaction) => {
      const claims = JSON.stringify({ sub: user_id, role: "authenticated" });
      await transaction`select set_config('request.jwt.claims', ${claims}, true)`;
      await transaction`set local role authenticated`;
      await transaction`
        select public.create_generation_batch(gen_random_uuid(), ${id}, (
          select array_agg(id) from (select id from public.styles order by id limit 10) as ten
        ))`;
    });
  }
}

/** A photo that a worker has claimed. */
export interface Claimed {
  photo_id: string;
  lease_token: string;
}

/** Claims photos, to stay claimed. */
export async function claimPhotos(sql: postgres.Sql, photos: number): Promise<Claimed[]> {
  return await sql<Claimed[]>`
    select photo_id, lease_token from public.claim_photos(${photos})`;
}

/** What a worker says of a photo that it has stored. */
export function madeOf({ photo_id, lease_token }: Claimed): Record<string, string | number> {
  return { photo_id, lease_token, extension: "png", width: 864, height: 1184 };
}
