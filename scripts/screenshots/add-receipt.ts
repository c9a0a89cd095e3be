import { minutesAgo, type Studio } from "./studio.ts";

/** What was stored of somebody, by bucket: names as they are. */
const FILES: Record<string, (n: number) => string> = {
  "model-training-images": (n) => n % 2 ? `training/u/${n}.jpg` : `reference/u/${n}.jpg`,
  "generated-photos": (n) => n % 2 ? `generated/u/${n}.jpg` : `generated/u/${n}-thumb.webp`,
  "model-previews": (n) => `preview/u/${n}.webp`,
};

/** Enters a deletion of somebody on a receipt, without deleting anything. Gives its token. */
export async function addReceipt(
  studio: Studio,
  userId: string,
  kind: "account" | "model",
  { isDone }: { isDone: boolean },
): Promise<string> {
  const id = crypto.randomUUID();
  await studio.sql`select private.open_receipt(${id}, ${userId}, ${kind})`;
  for (const [bucket, name] of Object.entries(FILES)) {
    const count = bucket === "model-previews" ? 1 : 12;
    for (let n = 0; n < count; n++) {
      const removed_at = isDone || n < count / 2 ? minutesAgo(studio, 29 - n / 60) : null;
      await studio.sql`
        insert into private.receipt_files (receipt_id, file_digest, kind, was_there, removed_at)
        values (
          ${id}, private.file_digest(${bucket}, ${name(n)}),
          private.file_kind(${bucket}, ${name(n)}), true, ${removed_at}
        )`;
    }
  }
  const [row] = await studio.sql<{ token: string }[]>`
    update private.receipts set created_at = ${minutesAgo(studio, 30)} where id = ${id}
    returning private.receipt_token(id) as token`;
  return row?.token ?? "";
}
