import type { Enums } from "@shared/database.types.ts";
import { visibleText } from "@shared/visible-text.ts";
import { toAppError } from "@/lib/errors/to-app-error.ts";
import type { NewTrainingImage } from "./api/write-model.ts";
import type { Box } from "@shared/faces/pixels.ts";
import { addPhotos, compareAll, type DraftServices, lookAt, uploadPhotos } from "./draft-photos.ts";
import {
  type DraftPhoto,
  type DraftState,
  DraftStore,
  freeOrders,
  inOrder,
  isBusy,
  isLastTrained,
  type KeptPhoto,
  newPhotoCount,
  placed,
  type Run,
} from "./draft-state.ts";
import { forgetFiles } from "./unclaimed-files.ts";

interface DraftSeed {
  userId: string;
  /** Of a model that exists already; null for a new one. */
  modelId: string | null;
  /** The photos it has. */
  kept: readonly KeptPhoto[];
}

interface ModelDetails {
  name: string;
  gender: Enums<"gender">;
  /** The wording that was confirmed just now; undefined when the model's own still counts. */
  consentVersion: number | undefined;
}

/** Milliseconds from one attempt that nothing answers to the next, and those after it. */
const PAUSES = [5_000, 10_000, 20_000, 40_000, 60_000];

/** Attempts after which it waits for the user, and no longer for the network: an hour or so. */
const MOST_ATTEMPTS = 60;

/**
 * A training that is being put together. It lives outside the page, so that leaving the page loses
 * nothing: chosen photos wait, and uploads under way go on and start the training. What only the
 * network kept from it, it tries again when that is back, unless something was changed meanwhile: then
 * it is another training, which only the user starts.
 *
 * Files go first; only when all are there the model and its rows are written, every step harmless to
 * repeat. What is given up half-way leaves files that no row names, which are noted and deleted, and
 * never half a model.
 */
export class TrainingDraft {
  readonly store: DraftStore;
  #hasModel: boolean;
  readonly #modelId: string;
  #details: ModelDetails | undefined;
  readonly #removed = new Set<string>();
  readonly #ending = new AbortController();
  #waiting: AbortController | undefined;
  /** That nothing answered, in a row. */
  #attempts = 0;

  constructor(readonly seed: DraftSeed, private readonly services: DraftServices) {
    this.#hasModel = seed.modelId !== null;
    this.#modelId = seed.modelId ?? crypto.randomUUID();
    this.store = new DraftStore({
      kept: seed.kept,
      photos: [],
      order: [],
      refused: [],
      details: { name: "", gender: null },
      isAgreed: false,
      run: { kind: "idle" },
    });
  }

  /** Whether the model exists, and with it its name and gender. */
  get hasModel(): boolean {
    return this.#hasModel;
  }

  /**
   * Takes files as photos; while busy none.
   * @param max The most photos a model takes, if that is known.
   */
  async add(files: readonly File[], max?: number): Promise<void> {
    const isOpen = () => !this.#ending.signal.aborted && !isBusy(this.store.getState());
    if (!isOpen()) return;
    this.#stopWaiting();
    const { prepare, faces } = this.services;
    await addPhotos(this.store, files, { prepare, faces, max, isOpen });
  }

  /** Whether photos that have a row are to go. */
  get hasRemoved(): boolean {
    return this.#removed.size > 0;
  }

  /**
   * Leaves a photo out. One that has a row keeps it until the training is started; the last one that
   * a model in use is drawn from stays.
   */
  remove(id: string): void {
    this.#stopWaiting();
    const { photos, kept } = this.store.getState();
    if (isLastTrained({ kept }, id)) return;
    const photo = [...photos, ...kept].find((photo) => photo.id === id);
    if (photo?.previewUrl) URL.revokeObjectURL(photo.previewUrl);
    if (photo && "upload" in photo && photo.upload.kind === "sent") {
      this.services.removeFiles([photo.upload.path]).catch(() => {});
    }
    if (kept.some((photo) => photo.id === id)) this.#removed.add(id);
    this.store.set({
      photos: photos.filter((photo) => photo.id !== id),
      kept: kept.filter((photo) => photo.id !== id),
    });
    void compareAll(this.store, this.services.faces);
  }

  /** Says which of the faces on a photo is the person's. */
  async pickFace(id: string, face: Box): Promise<void> {
    this.store.changePhoto(id, { face });
    await lookAt(this.store, id, this.services.faces);
  }

  /** Puts another file in the place of a photo. */
  async replace(id: string, file: File): Promise<void> {
    const state = this.store.getState();
    if (isBusy(state)) return;
    const place = inOrder(state).findIndex((photo) => photo.id === id);
    this.remove(id);
    const adding = this.add([file]);
    const added = this.store.getState().photos.at(-1);
    if (added) this.place(added.id, place);
    await adding;
  }

  /** Puts a photo in another place among all of them, counted from 0. */
  place(id: string, place: number): void {
    const ids = inOrder(this.store.getState()).map((photo) => photo.id);
    this.store.set({ order: placed(ids, id, place) });
  }

  dismissRefused(): void {
    this.store.set({ refused: [] });
  }

  /** Keeps what is filled in about a new model. */
  describe(change: Partial<DraftState["details"]>): void {
    this.#stopWaiting();
    this.store.set({ details: { ...this.store.getState().details, ...change } });
  }

  /** Keeps whether it was confirmed whom the photos show. */
  agree(isAgreed: boolean): void {
    this.store.set({ isAgreed });
  }

  /**
   * Uploads what is not there yet, writes the rows and starts the training; after a failure again,
   * doing only what is left. Never rejects: `run` tells how it went.
   * @param details Name and gender are for a model that does not exist yet.
   */
  async submit(details: ModelDetails): Promise<void> {
    this.#details = details;
    this.#attempts = 0;
    await this.#run(details);
  }

  /** Uploads a photo that failed before; when it was the last, the training goes on. */
  async retry(id: string): Promise<void> {
    if (this.#details) await this.#run(this.#details, id);
  }

  async #run(details: ModelDetails, only?: string): Promise<void> {
    if (isBusy(this.store.getState())) return;
    this.#stopWaiting();
    this.store.set({ run: { kind: "uploading" }, refused: [] });
    const { services } = this;
    const { signal } = this.#ending;
    const { userId } = this.seed;
    const failures = await uploadPhotos(this.store, { userId, services, signal, only });
    if (signal.aborted) return;
    if (failures.length > 0) return this.#interrupt(failures, details, { kind: "idle" });
    this.store.set({ run: { kind: "starting" } });
    try {
      await this.#writeRows(details);
      if (newPhotoCount(this.store.getState()) === 0) {
        return this.store.set({ run: { kind: "saved" } });
      }
      const model = await this.services.start(this.#modelId);
      this.store.set({ run: { kind: "started", model } });
    } catch (error) {
      this.#interrupt([error], details, { kind: "failed", error });
    }
  }

  /** Waits for the network, where only that was missing; otherwise for the user. */
  #interrupt(failures: unknown[], details: ModelDetails, otherwise: Run): void {
    const isPassing = failures.every((error) => toAppError(error).isPassing);
    const isWaiting = isPassing && !this.#ending.signal.aborted && this.#attempts < MOST_ATTEMPTS;
    this.store.set({ run: isWaiting ? { kind: "waiting" } : otherwise });
    if (isWaiting) void this.#goOnLater(details);
  }

  async #goOnLater(details: ModelDetails): Promise<void> {
    const pause = PAUSES[this.#attempts++] ?? PAUSES.at(-1) ?? 0;
    const { signal } = this.#waiting = new AbortController();
    await this.services.networkBack(pause, signal);
    if (!signal.aborted) await this.#run(details);
  }

  #stopWaiting(): void {
    this.#waiting?.abort();
    if (this.store.getState().run.kind === "waiting") this.store.set({ run: { kind: "idle" } });
  }

  async #writeRows({ consentVersion, ...details }: ModelDetails): Promise<void> {
    if (!this.#hasModel) await this.services.createModel({ id: this.#modelId, ...details });
    this.#hasModel = true;
    if (consentVersion !== undefined) await this.services.agree(this.#modelId, consentVersion);
    await this.services.removeImages([...this.#removed]);
    this.#removed.clear();
    await this.#addRows();
    await this.#orderRows();
  }

  /** New photos first take the places that are free. */
  async #addRows(): Promise<void> {
    const state = this.store.getState();
    const photos = inOrder(state).filter((photo): photo is DraftPhoto => "upload" in photo);
    const orders = freeOrders(state.kept, photos.length);
    const rows = photos.flatMap((
      { id, fileName, prepared, face, upload },
      index,
    ): NewTrainingImage[] =>
      prepared && upload.kind === "sent"
        ? [{
          id,
          model_id: this.#modelId,
          image_url: upload.path,
          image_order: orders[index] ?? 0,
          file_size: prepared.blob.size,
          file_name: visibleText([...fileName].slice(-255).join("")) || "photo.jpg",
          face_box: face && { ...face },
        }]
        : []
    );
    await this.services.addImages(rows);
    forgetFiles(rows.map((row) => row.image_url));
    const added = photos.map(({ id, fileName, prepared, previewUrl }, index): KeptPhoto => ({
      id,
      fileName,
      order: orders[index] ?? 0,
      hash: prepared?.hash,
      previewUrl,
      isFaulty: false,
      isTrained: false,
    }));
    this.store.set({ kept: [...state.kept, ...added], photos: [] });
  }

  /** Brings the rows into the order shown, if they are not in it. */
  async #orderRows(): Promise<void> {
    const shown = inOrder(this.store.getState());
    const kept = shown.filter((photo): photo is KeptPhoto => "order" in photo);
    if (kept.every(({ order }, index) => order > (kept[index - 1]?.order ?? 0))) return;
    await this.services.orderImages(this.#modelId, kept.map(({ id }) => id));
    this.store.set({ kept: kept.map((photo, index) => ({ ...photo, order: index + 1 })) });
  }

  /** Gives up: stops uploads, deletes files that no row names, frees the pictures. */
  discard(): void {
    this.#ending.abort();
    this.#stopWaiting();
    for (const { id } of this.store.getState().photos) this.remove(id);
    for (const { previewUrl } of this.store.getState().kept) {
      if (previewUrl) URL.revokeObjectURL(previewUrl);
    }
  }
}
