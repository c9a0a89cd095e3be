/**
 * Every address of the app. `path` is what a route is declared with, `getHref` makes a link; nothing
 * else spells an address out. An address may be here before its page exists.
 */
export const paths = {
  landing: fixed("/"),
  terms: fixed("/terms"),
  privacy: fixed("/privacy"),
  auth: {
    signIn: withNext("/sign-in"),
    signUp: withNext("/sign-up"),
    forgotPassword: fixed("/forgot-password"),
    newPassword: fixed("/new-password"),
    /** Where links of e-mails lead whose code is used by a press on a button. */
    code: fixed("/auth/code"),
    /** Where Google and the links of e-mails come back to. */
    callback: withNext("/auth/callback"),
  },
  /** For whoever has the link. */
  share: {
    path: "/s/:token",
    getHref: (token: string): string => `/s/${encodeURIComponent(token)}`,
  },
  /** Where e-mails lead whose reader wants no more. */
  noticesOff: fixed("/notices/off"),
  /** For whoever has deleted something, with an account or without. */
  receipt: {
    path: "/receipt/:token",
    getHref: (token: string): string => `/receipt/${encodeURIComponent(token)}`,
  },
  dashboard: fixed("/dashboard"),
  train: {
    path: "/dashboard/models/train",
    /** With a model's id: train that one again. */
    getHref: (modelId?: string): string => withQuery("/dashboard/models/train", { model: modelId }),
  },
  models: fixed("/dashboard/models/view"),
  generate: {
    path: "/dashboard/generate",
    getHref: (preset: { modelId?: string; photoId?: string; styleId?: string } = {}): string =>
      withQuery("/dashboard/generate", {
        model: preset.modelId,
        like: preset.photoId,
        style: preset.styleId,
      }),
  },
  batch: {
    path: "/dashboard/batches/:id",
    getHref: (id: string): string => `/dashboard/batches/${encodeURIComponent(id)}`,
    /** Below the batch's own: the viewer, over the batch. */
    photo: {
      path: "/dashboard/batches/:id/:photoId",
      getHref: (id: string, photoId: string): string =>
        `/dashboard/batches/${encodeURIComponent(id)}/${encodeURIComponent(photoId)}`,
    },
  },
  gallery: {
    path: "/dashboard/gallery",
    /** With a photo's id: its viewer, over the gallery. */
    getHref: (photoId?: string): string =>
      photoId ? `/dashboard/gallery/${encodeURIComponent(photoId)}` : "/dashboard/gallery",
    /** Below the gallery's own: the viewer. */
    photo: { path: "/dashboard/gallery/:photoId" },
  },
  sharedLinks: fixed("/dashboard/shared"),
  credits: fixed("/dashboard/credits"),
  /** Where on that page they are sold; with `?left`, where Stripe sends whoever has not paid. */
  buyCredits: fixed("/dashboard/credits#buy"),
  /** Where Stripe sends whoever has paid; the function checkout spells it out. */
  purchase: { path: "/dashboard/credits/purchases/:id" },
  settings: fixed("/dashboard/settings"),
  /** For operators; everybody else finds nothing there. */
  operator: {
    path: "/operator",
    /** @param account Its id or address, to be looked up at once: of the section `accounts`. */
    getHref: (section = "", account?: string): string =>
      withQuery(section ? `/operator/${section}` : "/operator", { find: account }),
    section: { path: "/operator/:section" },
  },
} as const;

interface FixedPath {
  path: string;
  getHref: () => string;
}

function fixed(path: string): FixedPath {
  return { path, getHref: () => path };
}

interface PathWithNext {
  path: string;
  /** @param next Where to go afterwards: an address of this app. */
  getHref: (next?: string) => string;
}

function withNext(path: string): PathWithNext {
  return { path, getHref: (next) => withQuery(path, { next }) };
}

function withQuery(path: string, values: Record<string, string | undefined>): string {
  const set = Object.entries(values).flatMap(([key, value]) => value ? [[key, value]] : []);
  return set.length === 0 ? path : `${path}?${new URLSearchParams(set)}`;
}
