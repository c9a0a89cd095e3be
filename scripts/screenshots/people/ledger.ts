import type { Database } from "../../../supabase/functions/_shared/database.types.ts";
import STYLES from "../../../supabase/styles/catalogue.json" with { type: "json" };
import type { Person } from "../add-person.ts";
import type { Studio } from "../studio.ts";

/** A line of somebody's ledger before it has a balance. */
export type LedgerLine =
  & Pick<
    Database["public"]["Tables"]["credit_history"]["Insert"],
    | "amount"
    | "type"
    | "description"
    | "related_transaction_id"
    | "related_photo_id"
    | "related_style_id"
    | "model_name"
  >
  & { created_at: string };

/** The credits everybody begins with. */
export function welcomeLine(created_at: string): LedgerLine {
  return { amount: 100, type: "signup", description: "Welcome credits", created_at };
}

/** What a model of three photos costs. */
export function trainingLine(name: string, created_at: string): LedgerLine {
  return {
    amount: -3,
    type: "training",
    description: `Training of ${name}`,
    model_name: name,
    created_at,
  };
}

/** What a finished photo costs. */
export function portraitLine(
  photo: {
    id: string;
    generation_batch_id: string;
    style_id: string;
    completed_at: string | Date | null;
  },
): LedgerLine {
  const style = STYLES.find(({ id }) => id === photo.style_id);
  return {
    amount: -1,
    type: "generation",
    description: `Portrait in ${style?.name}`,
    related_transaction_id: photo.generation_batch_id,
    related_photo_id: photo.id,
    related_style_id: photo.style_id,
    created_at: new Date(photo.completed_at ?? 0).toISOString(),
  };
}

/**
 * Writes somebody's ledger, the oldest line first, and the balance it comes to.
 * @param held Credits of the balance promised to running work.
 */
export async function setLedger(
  { sql }: Studio,
  { id }: Person,
  lines: readonly LedgerLine[],
  held = 0,
): Promise<void> {
  await sql`delete from public.credit_history where user_id = ${id}`;
  let balance = 0;
  for (const line of lines.toSorted((a, b) => a.created_at.localeCompare(b.created_at))) {
    balance += line.amount;
    const row = {
      related_transaction_id: crypto.randomUUID(),
      related_photo_id: null,
      related_style_id: null,
      model_name: null,
      ...line,
      user_id: id,
      balance_after: balance,
    };
    await sql`insert into public.credit_history ${sql(row)}`;
  }
  await sql`update public.users set credits = ${balance}, credits_held = ${held} where id = ${id}`;
}
