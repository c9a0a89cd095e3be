import type { Box } from "@shared/faces/pixels.ts";
import type { ComparisonProblem } from "@shared/faces/compare.ts";
import type { Answer, Numbered, PhotoLook, Question } from "./look.ts";

/** Milliseconds for a photo, the first with some 9 MB of networks; then the server has to decide. */
const PATIENCE = 20_000;

/** What looks at photos and compares them. */
export type Faces = Pick<FaceCheck, "look" | "compare">;

/**
 * Looks at photos in a worker of its own, before anything is uploaded. It only helps: where it cannot
 * run, is slow or breaks it says nothing, and the training decides alone.
 */
export class FaceCheck {
  #worker: Worker | undefined;
  #isBroken = false;
  #number = 0;
  readonly #waiting = new Map<number, (answer: Answer) => void>();

  constructor(private readonly startWorker: () => Worker = startFaceWorker) {}

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

  #ask(question: Question): Promise<Answer> {
    if (this.#isBroken) return Promise.resolve({ kind: "failed" });
    return new Promise((resolve) => {
      const number = ++this.#number;
      const timer = setTimeout(() => this.#giveUp(), PATIENCE);
      this.#waiting.set(number, (answer) => {
        clearTimeout(timer);
        this.#waiting.delete(number);
        resolve(answer);
      });
      try {
        this.#worker ??= this.#start();
        this.#worker.postMessage({ ...question, number } satisfies Numbered<Question>);
      } catch {
        this.#giveUp();
      }
    });
  }

  #start(): Worker {
    const worker = this.startWorker();
    worker.addEventListener("message", ({ data }: MessageEvent<Numbered<Answer>>) => {
      this.#waiting.get(data.number)?.(data);
    });
    worker.addEventListener("error", () => this.#giveUp());
    return worker;
  }

  #giveUp(): void {
    this.#isBroken = true;
    this.#worker?.terminate();
    for (const answer of [...this.#waiting.values()]) answer({ kind: "failed" });
  }
}

function startFaceWorker(): Worker {
  return new Worker(new URL("./face-worker.ts", import.meta.url), { type: "module" });
}
