import { createLock } from "../_shared/lock.ts";

/** The answer is larger than anything we would keep, or does not come to its end. */
export class UnboundedAnswerError extends Error {
  override readonly name = "UnboundedAnswerError";
}

/** What answers may cost. */
export interface AnswerBounds {
  /** Of one answer. */
  bytes: number;
  /** Of all answers together that are there, as a whole or in part. */
  together: number;
  /** From the first byte of an answer to its last, in milliseconds. */
  ms: number;
}

/**
 * An image of 12 MB is the largest we store; it comes in base64, with drafts before it. A body that
 * has begun is a matter of seconds: the picture is made before its first byte. Sixteen pictures of a
 * megapixel fit together.
 */
const ANSWER_BOUNDS: AnswerBounds = {
  bytes: 24 * 1024 * 1024,
  together: 64 * 1024 * 1024,
  ms: 20_000,
};

/** The answer to one request, from its first byte until nobody needs it any more. */
export interface Answer {
  /**
   * The same response with its whole body read, once it is this answer's turn to be used.
   * @throws {UnboundedAnswerError}
   */
  read(response: Response): Promise<Response>;
  /** Gives its room and its turn to others. */
  leave(): void;
}

/** What is there of an answer. */
interface Held {
  bytes: number;
  isWhole: boolean;
  giveUp(why: string): void;
}

/**
 * Where a worker keeps answers. All may be in coming at the same time, for one that drips or never
 * ends must not keep another from arriving. What is whole is used in turn: side by side, the
 * pictures of several would take more memory than there is, and the first would be seen with the
 * last. When all room is taken, those in coming wait for what is whole to leave; when nothing is,
 * the largest is given up.
 */
export class AnswerRoom {
  readonly #inTurn = createLock();
  readonly #held = new Set<Held>();
  #left = Promise.withResolvers<void>();

  constructor(readonly bounds: AnswerBounds = ANSWER_BOUNDS) {}

  /** For one request, whose answer leaves in the end, whatever has become of it. */
  enter(): Answer {
    const held: Held = { bytes: 0, isWhole: false, giveUp: () => {} };
    const used = Promise.withResolvers<void>();
    return {
      read: async (response) => {
        const chunks = await this.#collect(response, held);
        await new Promise<void>((begin) => {
          void this.#inTurn(() => {
            begin();
            return used.promise;
          });
        });
        return chunks ? new Response(new Blob(chunks), response) : response;
      },
      leave: () => {
        this.#held.delete(held);
        used.resolve();
        this.#left.resolve();
        this.#left = Promise.withResolvers();
      },
    };
  }

  async #collect({ body }: Response, held: Held): Promise<BlobPart[] | undefined> {
    const reader = body?.getReader();
    if (!reader) return undefined;
    const givenUp = Promise.withResolvers<never>();
    givenUp.promise.catch(() => {});
    held.giveUp = (why) => givenUp.reject(new UnboundedAnswerError(why));
    this.#held.add(held);
    const { ms } = this.bounds;
    const timer = setTimeout(() => held.giveUp(`an answer that does not end in ${ms} ms`), ms);
    const chunks: BlobPart[] = [];
    try {
      while (true) {
        // In this order: of what is settled already, the first counts.
        const { done, value } = await Promise.race([givenUp.promise, reader.read()]);
        if (done) break;
        await Promise.race([givenUp.promise, this.#makeRoom(held, value.length)]);
        chunks.push(value);
      }
      held.isWhole = true;
      return chunks;
    } catch (thrown) {
      // Ends the connection; whether that works out changes nothing.
      reader.cancel().catch(() => {});
      throw thrown;
    } finally {
      clearTimeout(timer);
    }
  }

  async #makeRoom(held: Held, bytes: number): Promise<void> {
    held.bytes += bytes;
    if (held.bytes > this.bounds.bytes) {
      throw new UnboundedAnswerError(`an answer of more than ${this.bounds.bytes} bytes`);
    }
    while (this.#held.has(held) && this.#bytes() > this.bounds.together) {
      const all = Array.from(this.#held);
      if (all.some(({ isWhole }) => isWhole)) await this.#left.promise;
      else this.#giveUp(all.reduce((a, b) => a.bytes >= b.bytes ? a : b));
    }
  }

  #giveUp(held: Held): void {
    this.#held.delete(held);
    held.giveUp(`an answer of ${held.bytes} bytes, too large beside others`);
  }

  #bytes(): number {
    let sum = 0;
    for (const { bytes } of this.#held) sum += bytes;
    return sum;
  }
}
