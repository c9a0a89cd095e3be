import type { Box } from "@shared/faces/pixels.ts";
import type { ComparisonProblem } from "@shared/faces/compare.ts";
import { WorkerClient } from "@/lib/worker-client.ts";
import type { Answer, PhotoLook, Question } from "./look.ts";

/** Milliseconds for a photo, the first with some 9 MB of networks; then the server has to decide. */
const PATIENCE = 20_000;

/** What looks at photos and compares them. */
export type Faces = Pick<FaceCheck, "look" | "compare">;

/**
 * Looks at photos in a worker of its own, before anything is uploaded. It only helps: where it cannot
 * run, is slow or breaks it says nothing, and the training decides alone.
 */
export class FaceCheck {
  readonly #worker: WorkerClient<Question, Answer>;
  #isBroken = false;

  constructor(startWorker: () => Worker = startFaceWorker) {
    this.#worker = new WorkerClient({ startWorker, patience: PATIENCE, failed: GIVEN_UP });
  }

  /** @param face The person's, where there are several. Undefined when it cannot say. */
  async look(photoId: string, blob: Blob, face?: Box): Promise<PhotoLook | undefined> {
    const answer = await this.#ask({ kind: "look", photoId, blob, face });
    return answer.kind === "look" ? answer.look : undefined;
  }

  /** What is wrong with photos among each other, by id; of those that were looked at. */
  async compare(
    photoIds: readonly string[],
  ): Promise<Record<string, ComparisonProblem | null>> {
    const answer = await this.#ask({ kind: "compare", photoIds });
    return answer.kind === "compare" ? answer.problems : {};
  }

  /** A worker that was given up once is not tried again. */
  async #ask(question: Question): Promise<Answer> {
    if (this.#isBroken) return GIVEN_UP;
    const answer = await this.#worker.ask(question);
    this.#isBroken ||= answer === GIVEN_UP;
    return answer;
  }
}

const GIVEN_UP: Answer = { kind: "failed" };

function startFaceWorker(): Worker {
  return new Worker(new URL("./face-worker.ts", import.meta.url), { type: "module" });
}
