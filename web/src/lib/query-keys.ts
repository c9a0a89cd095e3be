import type { DataTag, QueryKey, UseQueryOptions } from "@tanstack/react-query";

/**
 * The key of everything in the query cache. Live events reach a query by its key alone
 * (app/live/apply-event.ts): below `all` a cached row with the event's id is patched in place; what
 * lies below `list` is asked for again when its members may have changed, of a list in pages only the
 * first one (lib/paged-query.ts). So photos whose number is
 * fixed, those of one batch, are not below `photos.list`.
 */
export const queryKeys = {
  /** The balance in it is patched. */
  profile: ["profile"],
  signIn: ["sign-in"],
  avatar: (path: string): QueryKey => ["avatar", path],
  /** All below it is asked for again when the balance has changed. */
  creditHistory: ["credit-history"],
  /** Below it, so that it is seen when the credits are there. */
  payment: (id: string): QueryKey => ["credit-history", "payment", id],
  packs: ["packs"],
  models: {
    all: ["models"],
    list: ["models", "list"],
    /** The photos of a model in a state; without one, above those of all its states. */
    images: (modelId: string, ...status: [string?]): QueryKey => [
      "models",
      "images",
      modelId,
      ...status,
    ],
    references: (modelId: string, set: number): QueryKey => ["models", "references", modelId, set],
    advice: (modelId: string): QueryKey => ["models", "advice", modelId],
  },
  batches: {
    all: ["batches"],
    list: ["batches", "list"],
    open: ["batches", "list", "open"],
    one: (id: string): QueryKey => ["batches", "one", id],
  },
  photos: {
    all: ["photos"],
    list: ["photos", "list"],
    latest: ["photos", "list", "latest"],
    /** Above the pages of every filter. */
    gallery: ["photos", "list", "gallery"],
    judged: ["photos", "list", "judged"],
    byStyle: ["photos", "list", "by-style"],
    latestOfStyles: (modelId: string | null): QueryKey => [
      "photos",
      "list",
      "of-styles",
      modelId,
    ],
    count: (counted: object): QueryKey => ["photos", "list", "count", counted],
    one: (id: string): QueryKey => ["photos", "one", id],
    versions: (rootId: string | undefined): QueryKey => ["photos", "list", "versions", rootId],
    ofBatch: (batchId: string): QueryKey => ["photos", "batch", batchId],
  },
  photoSettings: (photoId: string | null): QueryKey => ["photo-settings", photoId],
  /** Asked for again when a heart comes, or a copy is there. */
  shares: ["shares"],
  retention: {
    clock: ["retention", "clock"],
    /** What leaves soon. */
    leaving: ["retention", "leaving"],
    portraits: ["retention", "leaving", "portraits"],
    people: ["retention", "leaving", "people"],
  },
  receipts: ["receipts"],
  generationModel: ["generation-model"],
  productSettings: ["product-settings"],
  providerPauses: ["provider-pauses"],
  noticeSettings: ["notice-settings"],
  pushState: (endpoints: readonly string[]): QueryKey => ["push-state", endpoints],
  /** The catalogue with one's own. */
  styles: ["styles"],
  /** All of the operator's desk. */
  operator: ["operator"],
  ownStylePicture: (path: string): QueryKey => ["own-style-picture", path],
} as const;

/** What a function that makes `queryOptions()` returns: its key knows the type of the data. */
export type TypedQueryOptions<Data> =
  & UseQueryOptions<Data>
  & { queryKey: DataTag<QueryKey, Data, Error> };
