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

/** How notices reach people. */
export interface NoticeEnvironment {
  /** Where people use the app, without a slash at the end. */
  appUrl: string;
  /** Undefined without a key: the operator has no mail service. */
  mail: { apiKey: string; baseUrl: string } | undefined;
  /** Stands for all push services; undefined on hosted projects. */
  pushServiceUrl: string | undefined;
}

/** How to reach Stripe. */
export interface StripeEnvironment {
  /** `sk_…`, or a restricted key `rk_…`. */
  secretKey: string;
  /** Undefined means Stripe's own address. */
  baseUrl: string | undefined;
}

/** An environment variable is missing or malformed; the message names it, never its value. */
export class EnvironmentError extends Error {
  override readonly name = "EnvironmentError";
}

/** Throws {@link EnvironmentError} when a variable is missing or malformed. */
export function readProjectEnvironment(read: ReadVariable = readFromDeno): ProjectEnvironment {
  return {
    supabaseUrl: required(read, "SUPABASE_URL"),
    secretKey: readDefaultKey(read, "SUPABASE_SECRET_KEYS", "sb_secret_…"),
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

/** Throws {@link EnvironmentError} when the address of the app is missing or none. */
export function readNoticeEnvironment(read: ReadVariable = readFromDeno): NoticeEnvironment {
  const apiKey = read("MAIL_API_KEY")?.trim();
  return {
    appUrl: address(required(read, "APP_URL"), "APP_URL"),
    mail: apiKey
      ? {
        apiKey,
        baseUrl: address(read("MAIL_API_URL") || "https://api.resend.com", "MAIL_API_URL"),
      }
      : undefined,
    pushServiceUrl: read("PUSH_SERVICE_URL") || undefined,
  };
}

function address(text: string, name: string): string {
  const url = URL.parse(text);
  if (url?.protocol === "https:" || url?.protocol === "http:") return url.href.replace(/\/+$/, "");
  throw new EnvironmentError(`${name} must be an address, https://…`);
}

/** The publishable key named `default`; throws {@link EnvironmentError}. */
export function readPublishableKey(read: ReadVariable = readFromDeno): string {
  return readDefaultKey(read, "SUPABASE_PUBLISHABLE_KEYS", "sb_publishable_…");
}

/** Undefined where nothing is sold: there is no key. */
export function readStripeEnvironment(
  read: ReadVariable = readFromDeno,
): StripeEnvironment | undefined {
  const secretKey = read("STRIPE_SECRET_KEY")?.trim();
  return secretKey ? { secretKey, baseUrl: read("STRIPE_BASE_URL") || undefined } : undefined;
}

/**
 * What webhooks of Stripe are signed with; several, separated by spaces, while one makes way for
 * another. Empty where nothing is sold.
 */
export function readStripeWebhookSecrets(read: ReadVariable = readFromDeno): string[] {
  return (read("STRIPE_WEBHOOK_SECRET") ?? "").split(/\s+/).filter((secret) => secret !== "");
}

/** Where people open the app, the usual address first; throws {@link EnvironmentError}. */
export function readAppUrls(read: ReadVariable = readFromDeno): [string, ...string[]] {
  const others = (read("OTHER_APP_URLS") ?? "").split(/\s+/).filter((url) => url !== "");
  return [
    address(required(read, "APP_URL"), "APP_URL"),
    ...others.map((url) => address(url, "OTHER_APP_URLS")),
  ];
}

function readFromDeno(name: string): string | undefined {
  return Deno.env.get(name);
}

function required(read: ReadVariable, name: string): string {
  const value = read(name)?.trim();
  if (!value) throw new EnvironmentError(`${name} is not set`);
  return value;
}

function readDefaultKey(read: ReadVariable, name: string, example: string): string {
  const key = parseObject(required(read, name))?.default;
  if (typeof key === "string" && key !== "") return key;
  throw new EnvironmentError(`${name} must be JSON like {"default": "${example}"}`);
}

function parseObject(json: string): { default?: unknown } | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}
