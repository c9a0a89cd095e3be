import { addBatch } from "../add-batch.ts";
import { addModel } from "../add-model.ts";
import { addPerson, type Person } from "../add-person.ts";
import { addReceipt } from "../add-receipt.ts";
import { minutesAgo, type Studio } from "../studio.ts";
import { inBatchStyles } from "./in-batch-styles.ts";
import { portraitLine, setLedger, trainingLine, welcomeLines } from "./ledger.ts";

/** Somebody whose portraits and photos are kept for seven days, of which six are over. */
interface Leaving {
  person: Person;
  photoId: string;
  /** Tokens of receipts: of an account that is gone, and of a person who is going. */
  receipts: Record<"account" | "model", string>;
}

const DAY = 24 * 60;

/** Half of the portraits leave tomorrow, and the photos of one person; another is deleted already. */
export async function addLeaving(studio: Studio): Promise<Leaving> {
  const { sql } = studio;
  const person = await addPerson(studio, "Luz Marín");
  const created_at = minutesAgo(studio, 6 * DAY);
  const model = await addModel(studio, person, { name: "Luz", status: "ready", created_at });
  await sql`
    update public.model_training_images set created_at = ${created_at} where model_id = ${model.id}`;
  const old = await addBatch(
    studio,
    model,
    { status: "completed", created_at, completed_at: created_at },
    inBatchStyles(() => ({ status: "completed" })).slice(0, 6),
  );
  await sql`
    update public.photos set is_favorite = true where id = ${old.photos[1]?.id ?? ""}`;
  const later = minutesAgo(studio, 5 * DAY);
  const recent = await addBatch(
    studio,
    model,
    { status: "completed", created_at, completed_at: later },
    inBatchStyles(() => ({ status: "completed", completed_at: minutesAgo(studio, 60) })).slice(
      6,
      12,
    ),
  );
  await setLedger(studio, person, [
    ...welcomeLines(minutesAgo(studio, 7 * DAY)),
    trainingLine(model.name, created_at),
    ...[...old.photos, ...recent.photos].map(portraitLine),
  ]);
  await sql`
    insert into public.retention_clocks (user_id, portraits, photos, look_at)
    values (${person.id}, 'seven_days', 'seven_days', ${minutesAgo(studio, -60)})`;
  return {
    person,
    photoId: old.photos[0]?.id ?? "",
    receipts: {
      account: await addReceipt(studio, crypto.randomUUID(), "account", { isDone: true }),
      model: await addReceipt(studio, person.id, "model", { isDone: false }),
    },
  };
}
