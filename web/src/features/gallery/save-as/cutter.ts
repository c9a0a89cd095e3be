import type { CutAnswer, CutQuestion, Cutting } from "./cutting.ts";

/** Milliseconds for a picture, the first with 3 MB of networks that find its face. */
const PATIENCE = 30_000;

/** Cuts and converts portraits in a worker of its own, so that the page stays quick. */
export class Cutter {
  #worker: Worker | undefined;
  #number = 0;
  readonly #waiting = new Map<number, (answer: CutAnswer) => void>();

  constructor(private readonly startWorker: () => Worker = startCutWorker) {}

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
    const number = ++this.#number;
    const answer = await new Promise<CutAnswer>((resolve) => {
      const timer = setTimeout(() => this.#giveUp(), PATIENCE);
      this.#waiting.set(number, (answer) => {
        clearTimeout(timer);
        this.#waiting.delete(number);
        resolve(answer);
      });
      try {
        this.#worker ??= this.#start();
        this.#worker.postMessage({ number, blob, shape, format, recipe } satisfies CutQuestion);
      } catch {
        this.#giveUp();
      }
    });
    if (!answer.blob) throw new Error(`no ${format} as ${shape}`);
    return { blob: answer.blob, hasFace: answer.hasFace ?? false };
  }

  /** Ends the worker; what is still asked for fails. */
  end(): void {
    this.#giveUp();
  }

  #start(): Worker {
    const worker = this.startWorker();
    worker.addEventListener("message", ({ data }: MessageEvent<CutAnswer>) => {
      this.#waiting.get(data.number)?.(data);
    });
    worker.addEventListener("error", () => this.#giveUp());
    return worker;
  }

  /** The next one that is asked for gets a worker of its own. */
  #giveUp(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const [number, answer] of [...this.#waiting]) answer({ number });
  }
}

function startCutWorker(): Worker {
  return new Worker(new URL("./cut-worker.ts", import.meta.url), { type: "module" });
}
