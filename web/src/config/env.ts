/** What the static build has to be told by whoever serves it. */
export interface Env {
  /** Absolute URL of the Supabase API, without a trailing slash. */
  supabaseUrl: string;
  /** The key that may be public: row-level security decides what it can do. */
  publishableKey: string;
  /** Whether Auth accepts Google, so that the button is only shown where it works. */
  googleEnabled: boolean;
  /** Whether this is the embedded stack: everything stays on the machine. */
  localMode: boolean;
}

/**
 * Reads the configuration. One build serves everywhere: the page asks its own origin for
 * `/config.json`, which the gateway answers; a static host that has no such file (or answers every
 * path with index.html) is built with VITE_SUPABASE_URL, VITE_SUPABASE_PUBLISHABLE_KEY and
 * VITE_GOOGLE_ENABLED instead. A relative `supabaseUrl` is taken from the page's origin.
 * @throws {Error} when neither is there.
 */
export async function loadEnv(): Promise<Env> {
  const config = readConfig(await fetchConfig()) ?? readConfig(builtIn());
  if (config) return config;
  throw new Error("Neither /config.json nor VITE_SUPABASE_URL says where Supabase is");
}

/** By hand, not by zod: the landing page reads this too, and should stay light. */
function readConfig(value: unknown): Env | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { supabaseUrl, publishableKey, googleEnabled, localMode }: Record<string, unknown> = {
    ...value,
  };
  if (typeof supabaseUrl !== "string" || typeof publishableKey !== "string") return undefined;
  return {
    supabaseUrl: new URL(supabaseUrl, globalThis.location.origin).href.replace(/\/$/, ""),
    publishableKey,
    googleEnabled: googleEnabled === true,
    localMode: localMode === true,
  };
}

async function fetchConfig(): Promise<unknown> {
  try {
    // Plainly, so that it is the one that index.html has preloaded.
    const response = await fetch("/config.json");
    const isJson = response.headers.get("content-type")?.includes("json");
    return response.ok && isJson ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}

function builtIn(): Record<string, unknown> {
  return {
    supabaseUrl: import.meta.env.VITE_SUPABASE_URL,
    publishableKey: import.meta.env.VITE_SUPABASE_PUBLISHABLE_KEY,
    googleEnabled: import.meta.env.VITE_GOOGLE_ENABLED === "true",
  };
}

let loading: Promise<Env> | undefined;

/** The configuration, asked for once a page load. Rejects as {@link loadEnv} does. */
export function env(): Promise<Env> {
  loading ??= loadEnv();
  return loading;
}
