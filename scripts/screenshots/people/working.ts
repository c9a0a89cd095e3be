import { addBatch, type Batch, type PhotoState } from "../add-batch.ts";
import { addModel } from "../add-model.ts";
import { addPerson, type Person } from "../add-person.ts";
import { minutesAgo, type Studio } from "../studio.ts";
import { inBatchStyles } from "./in-batch-styles.ts";
import { portraitLine, setLedger, trainingLine, welcomeLines } from "./ledger.ts";

/** Somebody with a batch on its way. */
interface Worker {
  person: Person;
  batch: Batch;
}

/** Some portraits are there, two are being made, one did not work. */
export function addBusy(studio: Studio): Promise<Worker> {
  return addWorker(studio, "Bea Moreau", 0.5, (n) => {
    if (n === 3) return { status: "failed", failure_code: "no_image" };
    if (n < 5) return { status: "completed", completed_at: minutesAgo(studio, 0.4 - n * 0.08) };
    return { status: n < 7 ? "generating" : "queued" };
  });
}

/** Gemini has had enough for the moment. */
export function addWaiting(studio: Studio): Promise<Worker> {
  const retry_at = minutesAgo(studio, -28 / 60);
  return addWorker(studio, "Wilma Ortega", 1, (n) => {
    if (n < 4) {
      return { status: "completed", completed_at: minutesAgo(studio, 0.9 - n * 0.1), attempts: 2 };
    }
    if (n > 6) return { status: "queued" };
    return { status: "queued", failure_code: "rate_limited", retry_at, attempts: 1 };
  });
}

/** Asked for just now. */
export function addQueued(studio: Studio): Promise<Worker> {
  return addWorker(studio, "Quinn Avery", 0.02, () => ({ status: "queued" }));
}

async function addWorker(
  studio: Studio,
  name: string,
  startedAgo: number,
  state: (place: number) => Omit<PhotoState, "style_id" | "variation">,
): Promise<Worker> {
  const person = await addPerson(studio, name);
  const model = await addModel(studio, person, { name: "Me", status: "ready" });
  const states = inBatchStyles(state);
  const isBegun = states.some(({ status }) => status !== "queued");
  const { batch, photos } = await addBatch(studio, model, {
    status: isBegun ? "processing" : "queued",
    created_at: minutesAgo(studio, startedAgo),
  }, states);
  const open = photos.filter(({ status }) => status === "queued" || status === "generating");
  await setLedger(studio, person, [
    ...welcomeLines(minutesAgo(studio, 90)),
    trainingLine(model.name, minutesAgo(studio, 40)),
    ...photos.filter(({ status }) => status === "completed").map(portraitLine),
  ], { generation: open.length });
  return { person, batch };
}
