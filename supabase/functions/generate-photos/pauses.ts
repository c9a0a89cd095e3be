interface Pause {
  /** All in milliseconds since the epoch. */
  until: number;
  heardAt: number;
}

/**
 * Until when which Gemini model is not to be asked, as far as this worker knows: photos that were
 * claimed before a 429 and wait for their turn would only hear it again. What is claimed after it
 * the database has let through knowing of the pause, so that an operator can end one there.
 */
export class Pauses {
  readonly #pauses = new Map<string, Pause>();

  /** Nobody asks this model before then; a shorter pause does not end a longer one. */
  extend(generationModelId: string, until: Date, now: number): void {
    const known = this.#pauses.get(generationModelId)?.until ?? 0;
    this.#pauses.set(generationModelId, {
      until: Math.max(known, until.getTime()),
      heardAt: now,
    });
  }

  /** Whether this model must not be asked `now` for a photo that was claimed at `claimedAt`. */
  holds(
    generationModelId: string,
    { claimedAt, now }: { claimedAt: number; now: number },
  ): boolean {
    const pause = this.#pauses.get(generationModelId);
    return pause !== undefined && claimedAt <= pause.heardAt && now < pause.until;
  }
}
