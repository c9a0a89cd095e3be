import type { Enums } from "@shared/database.types.ts";
import type { Model } from "@/features/models/api/get-models.ts";
import type { ComparisonProblem } from "@shared/faces/compare.ts";
import type { PhotoProblem } from "@shared/faces/judge.ts";
import type { Box } from "@shared/faces/pixels.ts";
import type { PhotoLook } from "./face-check/look.ts";
import type { FileProblem, PreparedPhoto } from "./prepare-photo.ts";

/** How far a photo is on its way into the bucket. */
type Upload =
  | { kind: "none" }
  /** `share` is 0 to 1. */
  | { kind: "sending"; share: number }
  | { kind: "failed"; error: unknown }
  | { kind: "sent"; path: string };

/** A chosen photo that no row names yet. */
export interface DraftPhoto {
  /** Later the id of its row. */
  id: string;
  fileName: string;
  /** null while it is being checked. */
  prepared: PreparedPhoto | null;
  /** `blob:` address of what will be uploaded; null while it is being checked. */
  previewUrl: string | null;
  /** What was seen on it; null while it is looked at, and where nobody can look. */
  look: PhotoLook | null;
  isLookedAt: boolean;
  /** What is wrong with it beside the others. */
  comparison: ComparisonProblem | null;
  /** The person's face, where the person had to say which it is. */
  face: Box | null;
  upload: Upload;
}

/** A photo that was just chosen: nothing is known of it yet. */
export function newPhoto(fileName: string, id: string = crypto.randomUUID()): DraftPhoto {
  return {
    id,
    fileName,
    prepared: null,
    previewUrl: null,
    look: null,
    isLookedAt: false,
    comparison: null,
    face: null,
    upload: { kind: "none" },
  };
}

/** Why the training would refuse a chosen photo; null when nothing is known against it. */
export function photoFault(
  { look, comparison }: DraftPhoto,
): PhotoProblem | ComparisonProblem | null {
  return look?.problem ?? comparison;
}

/** A photo that has a row: of a model that is trained again, or just added. */
export interface KeptPhoto {
  id: string;
  fileName: string;
  /** Its `image_order`, from 1. */
  order: number;
  hash: string | undefined;
  /** `blob:` address where it was chosen on this page; null for photos from before. */
  previewUrl: string | null;
  /** Whether the last training refused it. */
  isFaulty: boolean;
  /** Whether portraits are made from it already; it is not charged again. */
  isTrained: boolean;
}

/** A file that was not taken, and why. */
export interface RefusedFile {
  id: string;
  fileName: string;
  problem: FileProblem;
}

/** What the page is doing with the photos. */
export type Run =
  | { kind: "idle" }
  | { kind: "uploading" }
  | { kind: "starting" }
  /** For the network: it goes on by itself. */
  | { kind: "waiting" }
  | { kind: "failed"; error: unknown }
  | { kind: "started"; model: Model }
  /** Photos were taken away, and none came that has to be looked at. */
  | { kind: "saved" };

/** A training that is being put together. */
export interface DraftState {
  kept: readonly KeptPhoto[];
  photos: readonly DraftPhoto[];
  /** Ids in the order the user gave; photos it does not name follow. */
  order: readonly string[];
  refused: readonly RefusedFile[];
  /** Of a new model, as far as it is filled in. */
  details: { name: string; gender: Enums<"gender"> | null };
  /** Whether the person has confirmed whom the photos show (components/consent.tsx). */
  isAgreed: boolean;
  run: Run;
}

/** How many photos it will be trained with. */
export function photoCount({ kept, photos }: Pick<DraftState, "kept" | "photos">): number {
  return kept.length + photos.length;
}

/** How many of them are new to the model, and so what a training costs. */
export function newPhotoCount({ kept, photos }: Pick<DraftState, "kept" | "photos">): number {
  return kept.filter(({ isTrained }) => !isTrained).length + photos.length;
}

/** Whether it has to stay until others are trained: a model in use keeps one photo to draw from. */
export function isLastTrained({ kept }: Pick<DraftState, "kept">, id: string): boolean {
  const trained = kept.filter(({ isTrained }) => isTrained);
  return trained.length === 1 && trained[0]?.id === id;
}

/**
 * How many more photos fit.
 * @param max The most photos a model takes. While that is unknown any number fits: the database
 * decides.
 */
export function photoRoom(
  state: Pick<DraftState, "kept" | "photos">,
  max: number = Infinity,
): number {
  return Math.max(max - photoCount(state), 0);
}

/** Whether a reload would lose something: photos that no row names, or a training not yet started. */
export function isUnsaved({ photos, run }: Pick<DraftState, "photos" | "run">): boolean {
  if (run.kind === "started" || run.kind === "saved") return false;
  return photos.length > 0 || isBusy({ run }) || run.kind === "waiting";
}

/** Whether the same file is there already. */
export function hasPhoto({ kept, photos }: DraftState, hash: string): boolean {
  return kept.some((photo) => photo.hash === hash) ||
    photos.some((photo) => photo.prepared?.hash === hash);
}

/** Whether photos are on their way or the training is being started. */
export function isBusy({ run }: Pick<DraftState, "run">): boolean {
  return run.kind === "uploading" || run.kind === "starting";
}

/** The first places from 1 that no kept photo has, for so many new ones in turn. */
export function freeOrders(kept: readonly Pick<KeptPhoto, "order">[], count: number): number[] {
  const taken = new Set(kept.map(({ order }) => order));
  const orders = Array.from({ length: kept.length + count }, (_, index) => index + 1);
  return orders.filter((order) => !taken.has(order)).slice(0, count);
}

/** Kept and chosen photos in the order shown, which they will be trained in. */
export function inOrder(
  { kept, photos, order }: Pick<DraftState, "kept" | "photos" | "order">,
): (KeptPhoto | DraftPhoto)[] {
  const free = freeOrders(kept, photos.length);
  const places = [
    ...kept.map((photo) => ({ place: photo.order, photo })),
    ...photos.map((photo, index) => ({ place: free[index] ?? 0, photo })),
  ].sort((a, b) => a.place - b.place);
  const ranks = new Map(order.map((id, rank) => [id, rank]));
  const rank = ({ id }: { id: string }): number => ranks.get(id) ?? order.length;
  return places.map(({ photo }) => photo).sort((a, b) => rank(a) - rank(b));
}

/** The ids with one of them put in a place from 0, or the last there is. */
export function placed(ids: readonly string[], id: string, place: number): readonly string[] {
  if (!ids.includes(id)) return ids;
  const rest = ids.filter((other) => other !== id);
  return rest.toSpliced(Math.min(Math.max(place, 0), rest.length), 0, id);
}

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
