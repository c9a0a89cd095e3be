import type { TestStack } from "../../../../../local/testing/test-stack.ts";

/** The names of a user's objects in a bucket. */
export async function filesOf(
  { sql }: TestStack,
  userId: string,
  bucket: string,
): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`
    select name from storage.objects
    where bucket_id = ${bucket} and split_part(name, '/', 2) = ${userId}
    order by name
  `;
  return rows.map(({ name }) => name);
}
