import type { DraftPhoto, DraftState } from "./draft-state.ts";

/** Holds the state of a draft and tells who listens when it changes. */
export class DraftStore {
  #state: DraftState;
  readonly #listeners = new Set<() => void>();

  constructor(initial: DraftState) {
    this.#state = initial;
  }

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): () => void => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getState = (): DraftState => this.#state;

  set(change: Partial<DraftState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** Changes a photo that is still there. */
  changePhoto(id: string, change: Partial<DraftPhoto>): void {
    this.set({
      photos: this.#state.photos.map((photo) => photo.id === id ? { ...photo, ...change } : photo),
    });
  }
}
