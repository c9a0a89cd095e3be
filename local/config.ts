import { globSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parse } from "smol-toml";
import { z } from "zod";
import { Failure } from "./failure.ts";

/** Environment variables by name. */
type Env = Record<string, string | undefined>;

const UNITS: Record<string, number> = {
  B: 1,
  KB: 1e3,
  KIB: 1024,
  MB: 1e6,
  MIB: 1024 ** 2,
  GB: 1e9,
  GIB: 1024 ** 3,
};

/** Reads a size such as `50MiB` or `500KB` as a number of bytes. */
export const ByteSize = z.string().transform((text, context) => {
  const [, amount, unit = "B"] = text.match(/^(\d+(?:\.\d+)?)\s*([a-z]+)?$/i) ?? [];
  const factor = UNITS[unit.toUpperCase()];
  if (amount !== undefined && factor !== undefined) return Math.floor(Number(amount) * factor);
  context.addIssue({ code: "custom", message: `"${text}" is not a size like "50MiB"` });
  return z.NEVER;
});

const Bucket = z.object({
  public: z.boolean().default(false),
  file_size_limit: ByteSize.optional(),
  allowed_mime_types: z.array(z.string()).optional(),
  objects_path: z.string().optional(),
}).transform((bucket) => ({
  public: bucket.public,
  /** Bytes. */
  fileSizeLimit: bucket.file_size_limit,
  allowedMimeTypes: bucket.allowed_mime_types,
  /** Folder whose files the bucket starts with. */
  objectsPath: bucket.objects_path,
}));

const OAuthProvider = z.object({
  enabled: z.boolean().default(false),
  client_id: z.string().default(""),
  secret: z.string().default(""),
  redirect_uri: z.string().default(""),
  skip_nonce_check: z.boolean().default(false),
}).transform((provider) => ({
  enabled: provider.enabled && provider.client_id !== "" && provider.secret !== "",
  clientId: provider.client_id,
  secret: provider.secret,
  redirectUri: provider.redirect_uri,
  skipNonceCheck: provider.skip_nonce_check,
}));

/** Undefined where nobody has to prove that they are a person. */
const Captcha = z.object({
  enabled: z.boolean().default(false),
  provider: z.enum(["hcaptcha", "turnstile"]).default("hcaptcha"),
  secret: z.string().default(""),
}).transform(({ enabled, provider, secret }) => enabled ? { provider, secret } : undefined);

/** The address of what is called; undefined when nothing is. */
const Hook = z.object({ enabled: z.boolean().default(false), uri: z.string().default("") })
  .transform(({ enabled, uri }) => enabled ? uri : undefined);

const EdgeFunction = z.object({
  enabled: z.boolean().default(true),
  verify_jwt: z.boolean().default(true),
  import_map: z.string().optional(),
  entrypoint: z.string().optional(),
  static_files: z.array(z.string()).default([]),
});

const Api = z.object({
  port: z.number().int().default(54321),
  schemas: z.array(z.string()).default(["public"]),
  extra_search_path: z.array(z.string()).default(["public", "extensions"]),
  max_rows: z.number().int().default(1000),
}).transform((api) => ({
  port: api.port,
  schemas: api.schemas,
  extraSearchPath: api.extra_search_path,
  maxRows: api.max_rows,
}));

const Auth = z.object({
  site_url: z.string().default("http://127.0.0.1:54321"),
  additional_redirect_urls: z.array(z.string()).default([]),
  jwt_expiry: z.number().int().default(3600),
  enable_refresh_token_rotation: z.boolean().default(true),
  refresh_token_reuse_interval: z.number().default(10),
  enable_signup: z.boolean().default(true),
  minimum_password_length: z.number().int().default(6),
  email: z.object({
    enabled: z.boolean().default(true),
    double_confirm_changes: z.boolean().default(true),
    enable_confirmations: z.boolean().default(false),
    otp_length: z.number().int().default(6),
    otp_expiry: z.number().int().default(3600),
  }).prefault({}),
  captcha: Captcha.prefault({}),
  hook: z.object({ before_user_created: Hook.prefault({}) }).prefault({}),
  external: z.object({ google: OAuthProvider.prefault({}) }).prefault({}),
}).transform((auth) => ({
  siteUrl: auth.site_url,
  additionalRedirectUrls: auth.additional_redirect_urls,
  /** Seconds. */
  jwtExpiry: auth.jwt_expiry,
  enableRefreshTokenRotation: auth.enable_refresh_token_rotation,
  /** Seconds. */
  refreshTokenReuseInterval: auth.refresh_token_reuse_interval,
  enableSignup: auth.enable_signup,
  minimumPasswordLength: auth.minimum_password_length,
  email: {
    enabled: auth.email.enabled,
    doubleConfirmChanges: auth.email.double_confirm_changes,
    enableConfirmations: auth.email.enable_confirmations,
    otpLength: auth.email.otp_length,
    /** Seconds. */
    otpExpiry: auth.email.otp_expiry,
  },
  captcha: auth.captcha,
  beforeUserCreated: auth.hook.before_user_created,
  google: auth.external.google,
}));

const Storage = z.object({
  file_size_limit: ByteSize.default(50 * 1024 ** 2),
  buckets: z.record(z.string(), Bucket).default({}),
}).transform((storage) => ({
  /** Bytes; no bucket may allow more. */
  fileSizeLimit: storage.file_size_limit,
  buckets: storage.buckets,
}));

const ConfigFile = z.object({
  project_id: z.string(),
  api: Api.prefault({}),
  db: z.object({ port: z.number().int().default(54322) }).prefault({}),
  auth: Auth.prefault({}),
  storage: Storage.prefault({}),
  functions: z.record(z.string(), EdgeFunction).default({}),
});

/** One `[functions.<name>]` section; paths are absolute. */
export interface FunctionConfig {
  name: string;
  /** Whether the gateway demands a valid user JWT before the function sees the request. */
  verifyJwt: boolean;
  /** Entry module. */
  entrypoint: string;
  /** Its `deno.json`. */
  importMap: string;
  /** Files that it may read besides what it imports. */
  staticFiles: string[];
}

type Parsed = z.output<typeof ConfigFile>;

/** What the embedded stack follows of `supabase/config.toml`. Paths are absolute. */
export interface Config extends Omit<Parsed, "project_id" | "functions"> {
  projectId: string;
  /** Enabled functions by name. */
  functions: Record<string, FunctionConfig>;
}

/**
 * Reads a `config.toml` of the Supabase CLI. Defaults are the CLI's own; a value `env(NAME)` is
 * replaced by that variable, and counts as empty when it is not set.
 * https://supabase.com/docs/guides/local-development/cli/config
 * @throws {Failure} when the file cannot be read or a setting is wrong.
 */
export function loadConfig(file: string, env: Env): Config {
  const folder = dirname(resolve(file));
  const result = ConfigFile.safeParse(substituteEnv(parseToml(file), env));
  if (!result.success) throw new Failure(`${file}: ${firstIssue(result.error)}.`);
  const { project_id, functions, storage, ...rest } = result.data;
  return {
    ...rest,
    projectId: project_id,
    storage: { ...storage, buckets: withAbsolutePaths(storage.buckets, folder) },
    functions: enabledFunctions(functions, folder),
  };
}

function parseToml(file: string): unknown {
  try {
    return parse(Deno.readTextFileSync(file));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split("\n")[0] : String(cause);
    throw new Failure(`${file} cannot be read: ${reason}`, 1, { cause });
  }
}

function substituteEnv(value: unknown, env: Env): unknown {
  if (typeof value === "string") {
    const [, name] = value.match(/^env\((\w+)\)$/) ?? [];
    return name === undefined ? value : env[name] ?? "";
  }
  if (Array.isArray(value)) return value.map((item) => substituteEnv(item, env));
  if (typeof value === "object" && value !== null && !(value instanceof Date)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, substituteEnv(item, env)]),
    );
  }
  return value;
}

function withAbsolutePaths(
  buckets: Parsed["storage"]["buckets"],
  folder: string,
): Parsed["storage"]["buckets"] {
  return Object.fromEntries(
    Object.entries(buckets).map(([id, { objectsPath, ...bucket }]) => [id, {
      ...bucket,
      objectsPath: objectsPath === undefined ? undefined : resolve(folder, objectsPath),
    }]),
  );
}

function enabledFunctions(
  sections: Parsed["functions"],
  folder: string,
): Record<string, FunctionConfig> {
  return Object.fromEntries(
    Object.entries(sections).filter(([, section]) => section.enabled).map(([name, section]) => [
      name,
      {
        name,
        verifyJwt: section.verify_jwt,
        entrypoint: resolve(folder, section.entrypoint ?? `./functions/${name}/index.ts`),
        importMap: resolve(folder, section.import_map ?? `./functions/${name}/deno.json`),
        staticFiles: globSync(section.static_files, { cwd: folder }).map((file) =>
          resolve(folder, file)
        ),
      },
    ]),
  );
}

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  return issue ? `${issue.path.join(".")}: ${issue.message}` : error.message;
}
