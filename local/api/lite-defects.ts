/**
 * What `@supabase/lite` 0.10.0 does otherwise than the services it stands in for, and how it is
 * mended here. Each function says what upstream should do; once it does, the function goes.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import type { AnyAST, EmailDriver, IntrospectResult } from "@supabase/lite";
import type { PostgresConnection } from "@supabase/lite/postgres";
import { decodeJwt } from "jose";
import { type ApiKeys, identify, isRole } from "./caller.ts";
import { isUnreachable, type Sql } from "./database.ts";
import { checkEmbeds } from "./lite-embeds.ts";
import { PostgresText, withReadValues } from "./lite-values.ts";
import type { Mailbox } from "./mailbox.ts";
import { postgrestError } from "./postgrest-error.ts";

interface RequestScope {
  /** Errors lite printed while it served the request. */
  errors: unknown[];
  /** Where the client wants the link of an e-mail to lead. */
  redirectTo: string | null;
}

const scopes = new AsyncLocalStorage<RequestScope>();

/**
 * Runs one request of lite so that the other functions here can tell what belongs to it.
 * @returns Its response and the errors it printed.
 */
export async function inScope(
  request: Request,
  serve: (request: Request) => Response | Promise<Response>,
): Promise<{ response: Response; errors: unknown[] }> {
  collectPrintedErrors();
  const redirectTo = new URL(request.url).searchParams.get("redirect_to");
  const scope: RequestScope = { errors: [], redirectTo };
  const response = await scopes.run(scope, async () => await serve(request));
  return { response, errors: scope.errors };
}

/** Not ours to print to: lite's own printing is what is caught here. */
const { console: printer } = globalThis;
const print = printer.error;

/**
 * Prints every database error, also those that are answers to the user, such as a check that
 * failed. It should hand them to a logger its host gives it.
 */
function collectPrintedErrors(): void {
  if (printer.error !== print) return;
  printer.error = (...values) => {
    const scope = scopes.getStore();
    if (!scope) return print(...values);
    scope.errors.push(...values.filter((value) => value instanceof Error));
  };
}

/**
 * Runs `grant all on all tables` for anon, authenticated and service_role in every schema with
 * row-level security when the first request arrives, which undoes column grants. It should leave
 * grants to migrations, as PostgREST does.
 */
export function leaveGrantsAlone(connection: PostgresConnection): void {
  Object.assign(connection, { rlsState: "active" });
}

/**
 * Sends a rollback on a connection that has broken, and returns it to the pool. Through postgres.js
 * 3.4.9 that is an error outside of any promise, which ends the whole process. It should drop such
 * a connection; postgres.js should reject queries on it.
 */
export function dropBrokenConnections({ driver }: PostgresConnection): void {
  const reserve = driver.reserve;
  driver.reserve = async () => {
    const connection = await reserve();
    const { unsafe, release } = connection;
    let broken: Error | undefined;
    return Object.assign(connection, {
      async unsafe(...query: Parameters<typeof unsafe>) {
        if (broken) throw broken;
        try {
          return await unsafe(...query);
        } catch (error) {
          if (error instanceof Error && isUnreachable(error)) broken = error;
          throw error;
        }
      },
      release() {
        if (!broken) release();
      },
    });
  };
}

type Plugin = Parameters<PostgresConnection["kysely"]["withPlugin"]>[0];
type QueryNode = Parameters<Plugin["transformQuery"]>[0]["node"];

const NAMED_ARGUMENT = " := ";

/**
 * Writes the names of a function's arguments bare, so that one called `limit` or `userId` is a
 * syntax error or unknown. It should quote them, as PostgREST does.
 */
export function quoteArgumentNames(connection: PostgresConnection): void {
  connection.kysely = connection.kysely.withPlugin({
    transformQuery: ({ node }) => quoteNames(node),
    transformResult: ({ result }) => Promise.resolve(result),
  });
}

/** Rebuilds a query with the text left of each ` := ` in double quotes. */
function quoteNames<Node extends QueryNode>(node: Node): Node {
  const mapped = Object.entries(node).map(([key, value]) => [key, quoteWithin(value)]);
  const copy: Node & Partial<RawSql> = Object.fromEntries(mapped);
  const [name, ...rest] = copy.parameters ?? [];
  if (copy.sqlFragments?.[1] !== NAMED_ARGUMENT || !name?.sqlFragments) return copy;
  const quoted = { ...name, sqlFragments: name.sqlFragments.map((text) => `"${text}"`) };
  return { ...copy, parameters: [quoted, ...rest] };
}

/** A piece of SQL as Kysely keeps it: text with parameters between. */
interface RawSql {
  sqlFragments: readonly string[];
  parameters: readonly Partial<RawSql>[];
}

function quoteWithin(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(quoteWithin);
  return isNode(value) ? quoteNames(value) : value;
}

function isNode(value: unknown): value is QueryNode {
  return typeof value === "object" && value !== null && "kind" in value;
}

/**
 * Tells tables apart by their names alone, so that `users` of `public` has the columns and the
 * relationships of `auth.users` too. It should look at the schema.
 * @param exposed The schemas that the Data API serves; of the others nothing is known.
 */
export function knowExposedSchemas(connection: PostgresConnection, exposed: string[]): void {
  const introspect = connection.introspect.bind(connection);
  const seen = new WeakMap<IntrospectResult, IntrospectResult>();
  const isExposed = ({ schema }: { schema: string }) => exposed.includes(schema);
  connection.introspect = async (options) => {
    const all = await introspect(options);
    const known = seen.get(all) ?? {
      ...all,
      tables: all.tables.filter(isExposed),
      views: all.views.filter(isExposed),
      columns: all.columns.filter(isExposed),
      primary_keys: all.primary_keys.filter(isExposed),
      foreign_keys: all.foreign_keys.filter((key) =>
        isExposed(key) && exposed.includes(referencedSchema(key.fk_def) ?? key.schema)
      ),
    };
    seen.set(all, known);
    return known;
  };
}

/** Named where it is not on the search path. */
function referencedSchema(definition: string): string | undefined {
  return definition.match(/ REFERENCES "?([^".(]+)"?\./)?.[1];
}

/**
 * Takes embeds that PostgREST refuses (see `lite-embeds.ts`), values of other types than their
 * columns and arguments (see `lite-values.ts`), rows that lack one of the named columns for such as
 * leave it to its default, although it answers null, and `max-affected` for functions that return
 * no set. It should refuse the first two and the last, and store null, unless the client prefers
 * `missing=default`.
 */
export function readRequestsStrictly(connection: PostgresConnection): void {
  const accept = connection.onPostgrestAST.bind(connection);
  connection.onPostgrestAST = async (request) => {
    const ast = await accept(request);
    const schema = await connection.introspect({ useCache: true });
    checkEmbeds(ast, schema);
    if (limitOf(ast) !== undefined && !returnsSet(ast, schema)) {
      throw postgrestError(400, {
        code: "PGRST128",
        message: "Function must return SETOF or TABLE when max-affected preference is used with " +
          "handling=strict",
      });
    }
    const read = withReadValues(ast, schema);
    if (read.values === undefined) return read;
    if (read.type === "upsert") refuseRowsWithoutKey(read, schema);
    return { ...read, values: withAllColumns(read, read.values) };
  };
}

/** With `missing=default`, an upsert in lite would answer null for a key that the default made. */
function refuseRowsWithoutKey(ast: AnyAST, { primary_keys }: IntrospectResult): void {
  if (ast.$meta?.missing !== "default") return;
  const { columns = [] } = primary_keys.find(({ table }) => table === ast.from) ?? {};
  const key = ast.onConflict ?? columns;
  if ([ast.values ?? []].flat().every((row) => key.every((column) => column in row))) return;
  throw postgrestError(400, {
    code: "PGRST102",
    message: "All object keys must match",
    details: "Here each row of an upsert with missing=default needs its key",
  });
}

/** The rows that a function may return; undefined where the client has set no bound. */
function limitOf({ type, $meta }: AnyAST): number | undefined {
  return type === "rpc" && $meta?.handling === "strict" ? $meta.maxAffected : undefined;
}

function returnsSet(ast: AnyAST, { functions = [] }: IntrospectResult): boolean {
  return functions.some(({ name, return_is_setof }) => name === ast.function && return_is_setof);
}

/** What lite is given as undefined it leaves to the default, and answers as it is stored. */
function withAllColumns({ $meta }: AnyAST, values: object | object[]): object | object[] {
  if (Array.isArray(values)) return values.map((row) => withAllColumns({ $meta }, row));
  const missing = $meta?.missing === "default" ? undefined : null;
  const columns = $meta?.columns ?? [];
  return { ...Object.fromEntries(columns.map((column) => [column, missing])), ...values };
}

/** Carries an answer out of the transaction that it undoes. */
class Undone extends Error {
  constructor(readonly answer: unknown) {
    super("The request is refused");
  }
}

/**
 * Commits what a request has done before it is refused, such as when `single()` meets two rows, and
 * lets a function return more rows than `max-affected` allows. It should undo the first, as
 * PostgREST does, and refuse the second.
 */
export function undoRefused(connection: PostgresConnection): void {
  const withContext = connection.withContext.bind(connection);
  connection.withContext = async <T>(
    ...[context, work, options]: Parameters<typeof withContext>
  ) => {
    try {
      return await withContext(context, async (database) => {
        const answer = await work(database);
        if (!(answer instanceof Response)) return answer;
        if (!answer.ok) throw new Undone(answer);
        refuseTooMany(answer, options?.rpc?.requestHeaders?.prefer ?? "");
        return answer;
      }, options) as T;
    } catch (error) {
      if (error instanceof Undone) return error.answer as T;
      throw error;
    }
  };
}

function refuseTooMany(answer: Response, preferences: string): void {
  const limit = preferences.match(/(?:^|,)\s*max-affected=(\d+)/)?.[1];
  if (limit === undefined || !preferences.includes("handling=strict")) return;
  const [, first, last] = answer.headers.get("content-range")?.match(/^(\d+)-(\d+)\//) ?? [];
  const rows = last === undefined ? 0 : Number(last) - Number(first) + 1;
  if (rows <= Number(limit)) return;
  throw postgrestError(400, {
    code: "PGRST124",
    message: "Query result exceeds max-affected preference constraint",
    details: `The query affects ${rows} rows`,
  });
}

/**
 * Hands JSON to the driver as text, which the driver's serializer turns into JSON once more: a
 * `jsonb` argument, and a user's metadata, arrive as a string. It should hand over the value. Words
 * for true and false, and dates, it hands over as the driver understands them, not Postgres. And
 * timestamps come out as Postgres prints them, not as JSON has them (`T`, full offset), which not
 * every browser can read; PostgREST lets Postgres make the JSON.
 */
export const postgresTypes = {
  bool: { to: 16, from: [16], serialize: String, parse: (text: string) => text === "t" },
  date: { to: 1082, from: [1082], serialize: String, parse: String },
  json: { to: 114, from: [114], serialize: toJson, parse: JSON.parse },
  jsonb: { to: 3802, from: [3802], serialize: toJson, parse: JSON.parse },
  timestamp: { to: 1114, from: [1114], serialize: String, parse: toIsoTimestamp },
  timestamptz: { to: 1184, from: [1184], serialize: String, parse: toIsoTimestamp },
};

function toJson(value: unknown): string {
  if (value instanceof PostgresText) return value.text;
  return typeof value === "string" && isJson(value) ? value : JSON.stringify(value);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** `2026-01-31 09:00:00.5+00` as `2026-01-31T09:00:00.5+00:00`; `infinity` stays. */
function toIsoTimestamp(text: string): string {
  return text.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00");
}

/**
 * Takes any role a token names, and a token that is none for an anonymous request. It should refuse
 * both, as PostgREST does, whose own role may become only these three.
 * @returns The refusal, or undefined when there is nothing to refuse.
 */
export function refuseForeignToken(request: Request): Response | undefined {
  const token = request.headers.get("authorization")?.match(/^Bearer\s+(.+)$/i)?.[1];
  if (token === undefined || token.startsWith("sb_")) return undefined;
  if (namesRole(token)) return undefined;
  return restError(401, {
    code: "PGRST301",
    message: "No suitable key or wrong key type",
    details: "None of the keys was able to decode the JWT",
  });
}

/** The signature is lite's affair: this only looks at what the token says. Without a role it is anon's. */
function namesRole(token: string): boolean {
  try {
    const { role } = decodeJwt(token);
    return role === undefined || isRole(role);
  } catch {
    return false;
  }
}

interface DatabaseError {
  code: string;
  message: string;
  detail?: string;
  hint?: string;
}

/**
 * Answers 500 with code `SUP` to errors it has no rule for, such as a failed check or a quote that
 * does not close. It should follow the table of PostgREST.
 * https://docs.postgrest.org/en/v13/references/errors.html#http-status-codes
 */
export async function statusOfDatabaseError(
  response: Response,
  errors: unknown[],
): Promise<Response> {
  if (response.status !== 500) return response;
  const { code, message } = await response.clone().json().catch(() => ({}));
  if (code !== "SUP") return response;
  if (UNPARSABLE.test(message)) return restError(400, { code: "PGRST100", message });
  if (UNFIT.test(message)) return restError(400, { code: "22P02", message });
  const error = errors.findLast(isDatabaseError);
  return error ? restError(httpStatus(error.code), error) : response;
}

/** What lite says of a `select` whose quote does not close, and of JSON nested too deep. */
const UNPARSABLE = /^(?:Error: Missing closing |RangeError: Maximum call stack)/;

/** What the driver says of an argument that it cannot write as its type, such as 7 for a list. */
const UNFIT = /^TypeError\b/;

const STATUS_BY_CLASS: Record<string, number> = {
  "08": 503,
  "09": 500,
  "0L": 403,
  "0P": 403,
  "25": 500,
  "28": 403,
  "2D": 500,
  "38": 500,
  "39": 500,
  "3B": 500,
  "40": 500,
  "53": 503,
  "54": 500,
  "55": 500,
  "57": 500,
  "58": 500,
  "F0": 500,
  "HV": 500,
  "P0": 500,
  "XX": 500,
};

function httpStatus(sqlState: string): number {
  const RAISE_EXCEPTION = "P0001";
  return sqlState === RAISE_EXCEPTION ? 400 : STATUS_BY_CLASS[sqlState.slice(0, 2)] ?? 400;
}

function isDatabaseError(error: unknown): error is DatabaseError {
  return error instanceof Error && "code" in error && typeof error.code === "string" &&
    /^[0-9A-Z]{5}$/.test(error.code);
}

function restError(status: number, { code, message, detail, hint, details = detail }: {
  code: string;
  message: string;
  detail?: string;
  details?: string;
  hint?: string;
}): Response {
  return Response.json({ code, message, details: details ?? null, hint: hint ?? null }, {
    status,
    headers: { "access-control-allow-origin": "*" },
  });
}

/** Errors that say a table, a column or a function is not in the schema cache. */
const UNKNOWN_NAMES = ["PGRST202", "PGRST204", "PGRST205"];
const RENEWAL_INTERVAL_MS = 1_000;

/**
 * Keeps what it knows of the schema until it ends. It should listen for `notify pgrst`, as PostgREST
 * does; here an unknown name makes it look again, which needs nobody to notify.
 */
export class SchemaFreshness {
  #renewed = 0;

  constructor(readonly connection: PostgresConnection) {}

  /** Whether the schema was read anew because of this response, so that asking again may help. */
  async renewedFor(response: Response): Promise<boolean> {
    if (response.ok || Date.now() - this.#renewed < RENEWAL_INTERVAL_MS) return false;
    const { code } = await response.clone().json().catch(() => ({}));
    if (!UNKNOWN_NAMES.includes(code)) return false;
    this.#renewed = Date.now();
    await this.connection.clearSchemaCache();
    return true;
  }
}

/** E-mails of supabase/templates. */
const WITH_CODE = ["signup", "recovery", "email_change"];
/** In the texts of lite. */
const CODE = /code: (\d+)$/m;
const LINK = /https?:\/\/[^\s"<>]+\/auth\/(?:v1\/verify|code)\?[^\s"<>]+/;
const VERIFY_LINK = /https?:\/\/[^\s"<>]+\/auth\/v1\/verify\?[^\s"<>]+/g;

/**
 * Builds the links of e-mails on `site_url` and ignores `redirect_to`. They should start with the
 * URL of the API, and lead where the client asked; `/verify` checks that it is allowed. Those of
 * supabase/templates, which it does not read, lead to the page that takes the code.
 */
export function mailWithWorkingLinks(
  mailbox: Mailbox,
  publicUrl: string,
  linkOfCode: LinkOfCode,
): EmailDriver {
  return {
    send(message) {
      const redirectTo = scopes.getStore()?.redirectTo;
      const mend = (text: string) =>
        text.replaceAll(VERIFY_LINK, (link) => {
          const { search, searchParams } = new URL(link);
          const type = searchParams.get("type") ?? "";
          const code = message.text?.match(CODE)?.[1];
          if (code && WITH_CODE.includes(type)) {
            return linkOfCode({ type, email: message.to, code, redirectTo });
          }
          const mended = new URL(`/auth/v1/verify${search}`, publicUrl);
          if (redirectTo) mended.searchParams.set("redirect_to", redirectTo);
          return mended.href;
        });
      const text = message.text === undefined ? undefined : mend(message.text);
      const html = message.html === undefined ? undefined : mend(message.html);
      mailbox.deliver({ ...message, text, html }, text?.match(LINK)?.[0]);
      return Promise.resolve();
    },
  };
}

interface MailedCode {
  type: string;
  /** Where the e-mail goes. */
  email: string;
  code: string;
  /** What the client asked for. */
  redirectTo: string | null | undefined;
}

/** The link of supabase/templates, beside its code. */
export type LinkOfCode = (mail: MailedCode) => string;

/** @param siteUrl Where the page is that takes codes. */
export function linksOfCodes(siteUrl: string, redirectUrls: readonly string[]): LinkOfCode {
  return ({ type, email, code, redirectTo }) => {
    const page = new URL("/auth/code", siteUrl);
    const next = allowedRedirect(redirectTo, [siteUrl, ...redirectUrls]);
    page.search = new URLSearchParams({ type, email, next }).toString();
    page.hash = code;
    return page.href;
  };
}

/** GoTrue's `RedirectTo`: what a client asked for where that is allowed, else the site. */
function allowedRedirect(redirectTo: string | null | undefined, allowed: string[]): string {
  const [site = ""] = allowed;
  const wanted = redirectTo && URL.parse(redirectTo);
  return wanted && allowed.some((url) => URL.parse(url)?.origin === wanted.origin)
    ? wanted.href
    : site;
}

/**
 * Leaves the other sessions of a user alive when the password changes. It should end them, as
 * GoTrue does: whoever changes a password wants a thief out.
 * @param body The request's body, whose stream is spent by now.
 */
export async function endOtherSessions(
  sql: Sql,
  request: Request,
  keys: ApiKeys,
  body: string,
): Promise<void> {
  if (!changesPassword(body)) return;
  const claims = (await identify(request, keys))?.claims;
  if (!claims?.sub || !claims.session_id) return;
  await sql`
    delete from auth.sessions
    where user_id = ${String(claims.sub)} and id <> ${String(claims.session_id)}
  `;
}

function changesPassword(body: string): boolean {
  const changes: unknown = JSON.parse(body);
  return typeof changes === "object" && changes !== null && "password" in changes;
}
