import type { Database } from "../../../supabase/functions/_shared/database.types.ts";
import { addPerson, type Person } from "../add-person.ts";
import { minutesAgo, type Studio } from "../studio.ts";
import { setLedger, welcomeLines } from "./ledger.ts";

type Status = Database["public"]["Enums"]["payment_status"];

/** Somebody with a payment that came to each end, and the ids of these. */
interface Buyer {
  person: Person;
  payments: Record<Exclude<Status, "unclaimed" | "expired"> | "withdrawn", string>;
}

/** Bought twice, and was given half of the second payment back. */
export async function addBuyer(studio: Studio): Promise<Buyer> {
  const person = await addPerson(studio, "Bruno Keller");
  await studio.sql`update private.settings set credits_for_sale = true`;
  const add = (status: Status, withdrawn = 0) => addPayment(studio, person, status, withdrawn);
  const payments = {
    open: await add("open"),
    processing: await add("processing"),
    paid: await add("paid"),
    withdrawn: await add("paid", 450),
    failed: await add("failed"),
    refused: await add("refused"),
  };
  const ago = (minutes: number) => minutesAgo(studio, minutes);
  await setLedger(studio, person, [
    ...welcomeLines(ago(4_000)),
    bought(payments.withdrawn, 50, ago(2_000)),
    { ...bought(payments.withdrawn, -25, ago(1_500)), type: "reversal" },
    bought(payments.paid, 50, ago(10)),
  ]);
  return { person, payments };
}

function bought(paymentId: string, amount: number, created_at: string) {
  return {
    kind: "generation",
    amount,
    type: "purchase",
    description: "",
    related_transaction_id: paymentId,
    created_at,
  } as const;
}

async function addPayment(
  { sql }: Studio,
  { id: user_id }: Person,
  status: Status,
  withdrawn: number,
): Promise<string> {
  const id = crypto.randomUUID();
  const row = {
    id,
    user_id,
    pack_id: "portraits-50",
    kind: "generation",
    credits: 50,
    amount: 900,
    currency: "eur",
    status,
    withdrawn,
    starts_at_once_at: new Date(),
  };
  await sql`insert into public.payments ${sql(row)}`;
  return id;
}
