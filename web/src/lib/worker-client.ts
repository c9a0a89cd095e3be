/** What goes to a worker, and what comes back under the same number. */
export type Numbered<T> = T & { number: number };

interface WorkerClientOptions<Answer> {
  startWorker: () => Worker;
  /** Milliseconds for an answer. */
  patience: number;
  /** What whoever still waits is answered when the worker is given up. */
  failed: Answer;
}

/**
 * Asks a worker, which is started with the first question, and gives it up when it breaks or takes too
 * long: everybody who waits is told that it failed, and the next question starts another one.
 */
export class WorkerClient<Question extends object, Answer extends object> {
  readonly #options: WorkerClientOptions<Answer>;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #worker: Worker | undefined;
  #number = 0;

  constructor(options: WorkerClientOptions<Answer>) {
    this.#options = options;
  }

  ask(question: Question): Promise<Answer> {
    return new Promise((resolve) => {
      const number = ++this.#number;
      const timer = setTimeout(() => this.giveUp(), this.#options.patience);
      this.#waiting.set(number, (answer) => {
        clearTimeout(timer);
        this.#waiting.delete(number);
        resolve(answer);
      });
      try {
        this.#worker ??= this.#start();
        this.#worker.postMessage({ ...question, number } satisfies Numbered<Question>);
      } catch {
        this.giveUp();
      }
    });
  }

  /** Ends the worker; what is still asked for fails. */
  giveUp(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const answer of [...this.#waiting.values()]) answer(this.#options.failed);
  }

  #start(): Worker {
    const worker = this.#options.startWorker();
    worker.addEventListener("message", ({ data }: MessageEvent<Numbered<Answer>>) => {
      this.#waiting.get(data.number)?.(data);
    });
    worker.addEventListener("error", () => this.giveUp());
    return worker;
  }
}

/**
 * The worker's side: answers one question after the other, because each takes a decoded picture's
 * memory.
 * @param failed What is answered when answering throws.
 */
export function answerInTurn<Question extends object, Answer extends object>(
  answer: (question: Question) => Promise<Answer>,
  failed: Answer,
): void {
  let turn = Promise.resolve();
  addEventListener("message", ({ data }: MessageEvent<Numbered<Question>>) => {
    turn = turn.then(async () => {
      const reply = await answer(data).catch(() => failed);
      postMessage({ ...reply, number: data.number } satisfies Numbered<Answer>);
    });
  });
}
