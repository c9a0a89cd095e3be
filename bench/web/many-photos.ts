import type { TestStack } from "../../local/testing/test-stack.ts";
import type { LiveUser } from "../end-to-end/live-user.ts";

/** Multiplies the finished photos of a user until there are so many; they share their files. */
export async function multiplyPhotos(
  { sql }: TestStack,
  user: LiveUser,
  photos: number,
): Promise<void> {
  const batches = Math.ceil(photos / 4);
  await sql`
    with batch as (
      insert into public.photo_generation_batches (
        id, user_id, model_id, generation_model_id, total_images_requested,
        total_images_generated, credits_used, aspect_ratio, status, deadline_at, completed_at,
        created_at
      )
      select
        gen_random_uuid(), user_id, model_id, generation_model_id, 4, 4, 4, aspect_ratio,
        'completed', deadline_at, now(), now() - number * interval '1 minute'
      from (
        select * from public.photo_generation_batches
        where user_id = ${user.id} and status = 'completed' limit 1
      ) as example, generate_series(1, ${batches}::integer) as number
      returning id, created_at
    )
    insert into public.photos (
      user_id, generation_batch_id, model_id, style_id, variation, variations, status, url,
      thumbnail_url, width, height, price, credits_used, aspect_ratio, attempts, created_at, completed_at
    )
    select
      user_id, batch.id, model_id, style_id, variation, variations, status, url, thumbnail_url,
      width, height, price, credits_used, aspect_ratio, attempts, batch.created_at, batch.created_at
    from (
      select * from public.photos where user_id = ${user.id} and status = 'completed' limit 4
    ) as example, batch`;
}
