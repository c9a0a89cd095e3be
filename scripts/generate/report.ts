import { join } from "node:path";
import type { Print } from "../../local/command.ts";
import type { Credits } from "./checks.ts";
import type { Session } from "./connect.ts";
import type { Batch, Portrait } from "./portraits.ts";

/** Writes down what was asked for, what came, and what it cost. */
export async function writeManifest(
  session: Session,
  creditsBefore: Credits,
  batch: Batch,
  portraits: Portrait[],
  out: string,
  name: string,
): Promise<void> {
  const { data: user } = await session.client.from("users")
    .select("credits, credits_held, training_credits, training_credits_held").single()
    .throwOnError();
  const manifest = {
    account: session.email,
    batch,
    credits: { before: creditsBefore.generation, after: user.credits, held: user.credits_held },
    training_credits: {
      before: creditsBefore.training,
      after: user.training_credits,
      held: user.training_credits_held,
    },
    photos: portraits.map(({ photo, file }) => ({
      id: photo.id,
      style: photo.style_id,
      variation: photo.variation,
      status: photo.status,
      file: file ?? null,
      width: photo.width,
      height: photo.height,
      failure_code: photo.failure_code,
    })),
  };
  await Deno.writeTextFile(join(out, name), JSON.stringify(manifest, null, 2) + "\n");
}

/** Prints the account's ledger, oldest line first. */
export async function printLedger({ client }: Session, print: Print): Promise<void> {
  const { data } = await client.from("credit_history")
    .select("kind, amount, balance_after, description").order("id").throwOnError();
  print("");
  print("Credits  Balance  Kind");
  for (const { kind, amount, balance_after, description } of data) {
    const signed = amount > 0 ? `+${amount}` : String(amount);
    const columns = [
      signed.padStart(7),
      String(balance_after).padStart(7),
      kind.padEnd("generation".length),
      description,
    ];
    print(columns.join("  "));
  }
}

/**
 * Tells what came, and what came back.
 * @param wish What they asked for in words of their own; empty for nothing.
 * @returns the exit code.
 */
export function printOutcome(
  batch: Batch,
  portraits: Portrait[],
  wish: string,
  out: string,
  print: Print,
): number {
  const missing = portraits.filter(({ file }) => file === undefined);
  print("");
  if (missing.length === 0) {
    print(`All ${portraits.length} portraits are in ${out}.`);
    return 0;
  }
  const credits = missing.reduce((sum, { photo }) => sum + photo.price, 0);
  print(
    `${batch.total_images_generated} of ${portraits.length} portraits are in ${out}; ` +
      `${credits} credits were given back.`,
  );
  if (wish && missing.some(({ photo }) => photo.failure_code === "blocked")) {
    print("The wish is the likeliest cause of what was blocked: word it differently.");
  }
  return 1;
}
