import STYLES from "../../../supabase/styles/catalogue.json" with { type: "json" };
import { addModel, type Model } from "../add-model.ts";
import { addPerson, type Person } from "../add-person.ts";
import { minutesAgo, type Studio } from "../studio.ts";
import { portraitLine, setLedger, trainingLine, welcomeLines } from "./ledger.ts";

/** A model is being trained, with twenty seconds to go. */
export async function addTraining(studio: Studio): Promise<Person> {
  const person = await addPerson(studio, "Tara Lindqvist");
  await addModel(studio, person, {
    name: "Me, this autumn",
    status: "training",
    training_started_at: minutesAgo(studio, 0.2),
    training_ends_at: minutesAgo(studio, -0.35),
  });
  await setLedger(studio, person, welcomeLines(minutesAgo(studio, 3)), { training: 3 });
  return person;
}

/** The first training did not work. */
export async function addFailed(studio: Studio): Promise<{ person: Person; model: Model }> {
  const person = await addPerson(studio, "Fiona Marsh");
  const model = await addModel(studio, person, {
    name: "Holiday",
    status: "failed",
    failure_code: "photo_too_small",
  }, [null, "photo_too_small", null]);
  return { person, model };
}

/** A model is ready, and nothing was made with it yet. */
export async function addReady(studio: Studio): Promise<Person> {
  const person = await addPerson(studio, "Ruby Tanaka");
  await addModel(studio, person, { name: "Ruby", status: "ready" });
  await setLedger(studio, person, [
    ...welcomeLines(minutesAgo(studio, 20)),
    trainingLine("Ruby", minutesAgo(studio, 5)),
  ]);
  return person;
}

/** Every credit of either kind is used, and the portraits are deleted. */
export async function addBroke(studio: Studio): Promise<Person> {
  const person = await addPerson(studio, "Zoe Klein");
  await addModel(studio, person, { name: "Zoe", status: "ready" });
  const orders = Array.from({ length: 13 }, () => crypto.randomUUID());
  await setLedger(studio, person, [
    ...welcomeLines(minutesAgo(studio, 3000)),
    ...[2990, 2980, 2970, 2960, 2950].map((ago) => trainingLine("Zoe", minutesAgo(studio, ago))),
    ...Array.from({ length: 100 }, (_, n) =>
      portraitLine({
        id: crypto.randomUUID(),
        generation_batch_id: orders[Math.floor(n / 8)] ?? "",
        style_id: STYLES[n % STYLES.length]?.id ?? "",
        completed_at: minutesAgo(studio, 1500 - n),
      })),
  ]);
  return person;
}
