import { join } from "node:path";
import type { Print } from "../../local/command.ts";
import type { Session } from "./connect.ts";
import type { Batch, Portrait } from "./portraits.ts";

/** Writes `manifest.json`: what was asked for, what came, and what it cost. */
export async function writeManifest(
  session: Session,
  creditsBefore: number,
  batch: Batch,
  portraits: Portrait[],
  out: string,
): Promise<void> {
  const { data: user } = await session.client.from("users").select("credits, credits_held")
    .single().throwOnError();
  const manifest = {
    account: session.email,
    batch,
    credits: { before: creditsBefore, after: user.credits, held: user.credits_held },
    photos: portraits.map(({ photo, file }) => ({
      id: photo.id,
      style: photo.style_id,
      variation: photo.variation,
      status: photo.status,
      file: file ?? null,
      width: photo.width,
      height: photo.height,
      failure_code: photo.failure_code,
      failure_detail: photo.failure_detail,
    })),
  };
  await Deno.writeTextFile(join(out, "manifest.json"), JSON.stringify(manifest, null, 2) + "\n");
}

/** Prints the account's ledger, oldest line first. */
export async function printLedger({ client }: Session, print: Print): Promise<void> {
  const { data } = await client.from("credit_history")
    .select("amount, balance_after, description").order("id").throwOnError();
  print("");
  print("Credits  Balance");
  for (const { amount, balance_after, description } of data) {
    const signed = amount > 0 ? `+${amount}` : String(amount);
    print(`${signed.padStart(7)}  ${String(balance_after).padStart(7)}  ${description}`);
  }
}
