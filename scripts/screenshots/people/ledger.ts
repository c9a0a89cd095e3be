import type { Database } from "../../../supabase/functions/_shared/database.types.ts";
import STYLES from "../../../supabase/styles/catalogue.json" with { type: "json" };
import type { Person } from "../add-person.ts";
import type { Studio } from "../studio.ts";

/** A line of somebody's ledger before it has a balance. */
export type LedgerLine =
  & Pick<
    Database["public"]["Tables"]["credit_history"]["Insert"],
    | "kind"
    | "amount"
    | "type"
    | "description"
    | "related_transaction_id"
    | "related_photo_id"
    | "related_style_id"
    | "model_name"
  >
  & { created_at: string };

/** The credits everybody begins with, of both kinds. */
export function welcomeLines(created_at: string): LedgerLine[] {
  const welcome = { type: "signup", description: "Welcome credits", created_at } as const;
  return [
    { ...welcome, kind: "generation", amount: 100 },
    { ...welcome, kind: "training", amount: 15 },
  ];
}

/** What a model of three photos costs. */
export function trainingLine(name: string, created_at: string): LedgerLine {
  return {
    kind: "training",
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
    kind: "generation",
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
 * Writes somebody's ledger, the oldest line first, and the balances it comes to.
 * @param held Credits of each balance promised to running work.
 */
export async function setLedger(
  { sql }: Studio,
  { id }: Person,
  lines: readonly LedgerLine[],
  held: { generation?: number; training?: number } = {},
): Promise<void> {
  await sql`delete from public.credit_history where user_id = ${id}`;
  const balances = { generation: 0, training: 0 };
  for (const line of lines.toSorted((a, b) => a.created_at.localeCompare(b.created_at))) {
    balances[line.kind] += line.amount;
    const row = {
      related_transaction_id: crypto.randomUUID(),
      related_photo_id: null,
      related_style_id: null,
      model_name: null,
      ...line,
      user_id: id,
      balance_after: balances[line.kind],
    };
    await sql`insert into public.credit_history ${sql(row)}`;
  }
  await sql`
    update public.users
    set credits = ${balances.generation}, credits_held = ${held.generation ?? 0},
      training_credits = ${balances.training}, training_credits_held = ${held.training ?? 0}
    where id = ${id}`;
}
