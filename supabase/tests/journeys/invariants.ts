import assert from "node:assert/strict";
import type { TestStack } from "../../../local/testing/test-stack.ts";

/** What must be true of the credits whatever happened before. */
export async function assertCreditsAddUp({ sql }: TestStack): Promise<void> {
  assert.deepEqual([...await sql`select * from admin.credit_check`], []);
  const charged = await sql`
    select photo.id
    from public.photos as photo
    left join public.credit_history as line
      on line.related_photo_id = photo.id and line.type = 'generation'
    group by photo.id, photo.status
    having count(line.id) <> case photo.status when 'completed' then 1 else 0 end
  `;
  assert.deepEqual([...charged], [], "each completed photo is charged exactly once, no other");
}
