import { WorkerClient } from "@/lib/worker-client.ts";
import type { CutAnswer, CutQuestion, Cutting } from "./cutting.ts";

/** Milliseconds for a picture, the first with 3 MB of networks that find its face. */
const PATIENCE = 30_000;

/** Cuts and converts portraits in a worker of its own, so that the page stays quick. */
export class Cutter {
  readonly #worker: WorkerClient<CutQuestion, CutAnswer>;

  constructor(startWorker: () => Worker = startCutWorker) {
    this.#worker = new WorkerClient({ startWorker, patience: PATIENCE, failed: {} });
  }

  /**
   * The file of a portrait.
   * @param recipe How it was made, to be kept in the file; empty to say nothing.
   * @throws {Error} when this browser cannot make it.
   */
  async cut(
    blob: Blob,
    { shape, format }: Cutting,
    recipe: string,
  ): Promise<{ blob: Blob; hasFace: boolean }> {
    const answer = await this.#worker.ask({ blob, shape, format, recipe });
    if (!answer.blob) throw new Error(`no ${format} as ${shape}`);
    return { blob: answer.blob, hasFace: answer.hasFace ?? false };
  }

  /** Ends the worker; what is still asked for fails. */
  end(): void {
    this.#worker.giveUp();
  }
}

function startCutWorker(): Worker {
  return new Worker(new URL("./cut-worker.ts", import.meta.url), { type: "module" });
}
