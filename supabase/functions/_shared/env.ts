/** Reads one environment variable; `Deno.env.get` fits. */
export type ReadVariable = (name: string) => string | undefined;

/** What every function needs to know about the project it serves. */
export interface ProjectEnvironment {
  supabaseUrl: string;
  /** The secret key named `default`, `sb_secret_…`. */
  secretKey: string;
  /** What database webhooks prove themselves with. */
  webhookToken: string;
}

/** How to reach Gemini. */
export interface GeminiEnvironment {
  apiKey: string;
  /** Undefined means Google's own address. */
  baseUrl: string | undefined;
  apiVersion: string;
}

/** An environment variable is missing or malformed; the message names it, never its value. */
export class EnvironmentError extends Error {
  override readonly name = "EnvironmentError";
}

/** Throws {@link EnvironmentError} when a variable is missing or malformed. */
export function readProjectEnvironment(read: ReadVariable = readFromDeno): ProjectEnvironment {
  return {
    supabaseUrl: required(read, "SUPABASE_URL"),
    secretKey: readSecretKey(read),
    webhookToken: required(read, "WEBHOOK_TOKEN"),
  };
}

/** Throws {@link EnvironmentError} when there is no API key. */
export function readGeminiEnvironment(read: ReadVariable = readFromDeno): GeminiEnvironment {
  return {
    apiKey: required(read, "GEMINI_API_KEY"),
    baseUrl: read("GEMINI_BASE_URL") || undefined,
    apiVersion: read("GEMINI_API_VERSION") || "v1beta",
  };
}

function readFromDeno(name: string): string | undefined {
  return Deno.env.get(name);
}

function required(read: ReadVariable, name: string): string {
  const value = read(name)?.trim();
  if (!value) throw new EnvironmentError(`${name} is not set`);
  return value;
}

function readSecretKey(read: ReadVariable): string {
  const key = parseObject(required(read, "SUPABASE_SECRET_KEYS"))?.default;
  if (typeof key === "string" && key !== "") return key;
  throw new EnvironmentError('SUPABASE_SECRET_KEYS must be JSON like {"default": "sb_secret_…"}');
}

function parseObject(json: string): { default?: unknown } | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}
