import { App } from "@supabase/lite";
import { createPostgresConnection, type PostgresConnection } from "@supabase/lite/postgres";
import type { Config } from "../config.ts";
import { createAuthAdmin } from "./auth-admin.ts";
import { refuseWithoutCaptcha } from "./auth-captcha.ts";
import { withMetadata } from "./auth-claims.ts";
import { compareInAnyCase, recoverAfterAnswer, refuseOddBody } from "./auth-defects.ts";
import { Guesses } from "./auth-guesses.ts";
import { refuseByHook } from "./auth-hook.ts";
import * as changes from "./auth-user-changes.ts";
import type { ApiKeys } from "./caller.ts";
import {
  connect,
  CONNECTION_OPTIONS,
  connectionsClosed,
  isUnreachable,
  type Sql,
} from "./database.ts";
import { liteConfig } from "./lite-config.ts";
import * as defects from "./lite-defects.ts";
import type { Mailbox } from "./mailbox.ts";
import type { ObjectStore } from "./storage/object-store.ts";
import { UrlSigner } from "./storage/signed-urls.ts";
import { createStorageApi } from "./storage/storage-api.ts";

export interface BackendOptions {
  databaseUrl: string;
  config: Config;
  keys: ApiKeys;
  publicUrl: string;
  store: ObjectStore;
  mailbox: Mailbox;
  /** Hears of every error that no caller is to blame for. */
  report(error: unknown): void;
}

type Serve = (request: Request) => Promise<Response>;

/** Auth, REST and Storage on one pool of connections each. */
export interface Backend {
  /** Rejects only when the database cannot be reached. */
  fetch: Serve;
  reloadSchema(): Promise<void>;
  /** Ends all connections; requests on their way fail as unreachable. */
  close(): Promise<void>;
}

/** Connections: each request holds one for the few milliseconds of its transaction. */
const POOL_SIZE = 10;

/** Opens connections as requests need them. */
export function openBackend(options: BackendOptions): Backend {
  const { databaseUrl, config, keys, publicUrl, store, mailbox, report } = options;
  const sql = connect(databaseUrl, POOL_SIZE);
  const connection = createPostgresConnection({
    url: databaseUrl,
    postgresOptions: { max: POOL_SIZE, types: defects.postgresTypes, ...CONNECTION_OPTIONS },
  });
  defects.dropBrokenConnections(connection);
  defects.leaveGrantsAlone(connection);
  defects.quoteArgumentNames(connection);
  defects.knowExposedSchemas(connection, config.api.schemas);
  defects.readRequestsStrictly(connection);
  defects.undoRefused(connection);
  const settings = liteConfig(config, keys, publicUrl);
  const linkOfCode = defects.linksOfCodes(
    settings.auth?.site_url ?? publicUrl,
    settings.auth?.additional_redirect_urls ?? [],
  );
  const lite = new App({
    ...settings,
    connection,
    options: {
      drivers: {
        email: defects.mailWithWorkingLinks(mailbox, publicUrl, linkOfCode),
      },
      server: { disableStudio: true },
    },
  });
  const signer = new UrlSigner(keys.jwtSecret);
  const { fileSizeLimit } = config.storage;
  const storage = createStorageApi({ sql, store, signer, fileSizeLimit }, keys, report);
  const authAdmin = createAuthAdmin(sql, keys, report);
  const authAndRest = createAuthAndRest(lite, connection, sql, linkOfCode, options);

  async function serve(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith("/storage/v1/")) return await storage(request);
    if (pathname.startsWith("/auth/v1/admin/")) return await authAdmin(request);
    if (/^\/(auth|rest)\/v1\//.test(pathname)) return await authAndRest(request);
    return Response.json({ message: "no Route matched with those values" }, { status: 404 });
  }

  const closed = Promise.withResolvers<never>();
  closed.promise.catch(() => {});
  return {
    // A pool may forget who waits for a connection that breaks: those end with the pool.
    fetch: (request) => Promise.race([serve(request), closed.promise]),
    reloadSchema: () => connection.clearSchemaCache(),
    async close() {
      closed.reject(connectionsClosed());
      await Promise.all([sql.end({ timeout: 0 }), connection.driver.end({ timeout: 0 })]);
    },
  };
}

function createAuthAndRest(
  lite: App,
  connection: PostgresConnection,
  sql: Sql,
  linkOfCode: defects.LinkOfCode,
  { config, keys, mailbox, report }: BackendOptions,
): Serve {
  const { otpExpiry, otpLength } = config.auth.email;
  const guesses = new Guesses();
  const freshness = new defects.SchemaFreshness(connection);

  async function serve(request: Request): Promise<Response> {
    const { response, errors } = await defects.inScope(request, lite.fetch);
    const unreachable = response.ok ? undefined : errors.find(isUnreachable);
    if (unreachable) throw unreachable;
    const mended = await defects.statusOfDatabaseError(response, errors);
    if (mended.status === 500) errors.forEach(report);
    return mended;
  }

  async function rest(request: Request): Promise<Response> {
    const refusal = defects.refuseForeignToken(request);
    if (refusal) return refusal;
    const again = request.clone();
    const response = await serve(request);
    return await freshness.renewedFor(response) ? await serve(again) : response;
  }

  async function auth(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const body = request.body ? await request.clone().text() : "";
    const refusal = refuseOddBody(body) ??
      await refuseWithoutCaptcha(config.auth.captcha, request, body);
    if (refusal) return refusal;
    const isSignIn = pathname === "/auth/v1/token" && searchParams.get("grant_type") === "password";
    if (isSignIn) return await compareInAnyCase(sql, body, () => serve(request));
    if (pathname === "/auth/v1/signup" && request.method === "POST") {
      const refused = await refuseByHook(sql, config.auth.beforeUserCreated, request, body);
      return refused ?? await serve(request);
    }
    if (pathname === "/auth/v1/recover" && request.method === "POST") {
      return await recoverAfterAnswer(sql, body, () => serve(request), report);
    }
    if (pathname === "/auth/v1/verify") {
      const verify = async () => {
        const change = await changes.confirmationOf(request, body);
        const answer = change
          ? await changes.confirmBothAddresses(sql, request, change, otpExpiry, serve)
          : await serve(request);
        await changes.rememberLink(sql, answer);
        return answer;
      };
      return request.method === "GET" ? await verify() : await guesses.bounded(verify);
    }
    if (request.method !== "PUT" || pathname !== "/auth/v1/user") return await serve(request);
    const unproven = await changes.refuseWithoutCurrentPassword(sql, request, keys, body);
    if (unproven) return unproven;
    const response = await serve(request);
    if (response.ok) {
      await defects.endOtherSessions(sql, request, keys, body);
      await changes.writeToNewAddress(
        sql,
        request,
        { keys, mailbox, linkOfCode, otpLength },
        body,
      );
    }
    return response;
  }

  return async (request) =>
    new URL(request.url).pathname.startsWith("/rest/v1/")
      ? await rest(request)
      : await withMetadata(sql, keys.jwtSecret, await auth(request));
}
