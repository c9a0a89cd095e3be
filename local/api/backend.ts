import { App } from "@supabase/lite";
import { createPostgresConnection } from "@supabase/lite/postgres";
import type { Config } from "../config.ts";
import { createAuthAdmin } from "./auth-admin.ts";
import type { ApiKeys } from "./caller.ts";
import { connect, CONNECTION_OPTIONS, fetchTypesOnce, isUnreachable, type Sql } from "./database.ts";
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

/** Connects when the first request comes. */
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
  const lite = new App({
    ...liteConfig(config, keys, publicUrl),
    connection,
    options: {
      drivers: { email: defects.mailWithWorkingLinks(mailbox, publicUrl) },
      server: { disableStudio: true },
    },
  });
  const signer = new UrlSigner(keys.jwtSecret);
  const { fileSizeLimit } = config.storage;
  const storage = createStorageApi({ sql, store, signer, fileSizeLimit }, keys, report);
  const authAdmin = createAuthAdmin(sql, keys, report);
  const authAndRest = createAuthAndRest(lite, sql, keys, report);

  let ready: Promise<unknown> | undefined;
  return {
    async fetch(request) {
      ready ??= Promise.all([fetchTypesOnce(sql), fetchTypesOnce(connection.driver)]);
      await ready;
      const { pathname } = new URL(request.url);
      if (pathname.startsWith("/storage/v1/")) return await storage(request);
      if (pathname.startsWith("/auth/v1/admin/")) return await authAdmin(request);
      return await authAndRest(request);
    },
    reloadSchema: () => connection.clearSchemaCache(),
    async close() {
      await Promise.all([sql.end({ timeout: 0 }), connection.driver.end({ timeout: 0 })]);
    },
  };
}

function createAuthAndRest(
  lite: App,
  sql: Sql,
  keys: ApiKeys,
  report: (error: unknown) => void,
): Serve {
  return async (request) => {
    const refusal = isRest(request) ? defects.refuseForeignToken(request) : undefined;
    if (refusal) return refusal;
    const body = isPasswordChange(request) ? await request.clone().text() : "";
    const { response, errors } = await defects.inScope(request, lite.fetch);
    const unreachable = errors.find(isUnreachable);
    if (unreachable) throw unreachable;
    if (response.ok && body !== "") await defects.endOtherSessions(sql, request, keys, body);
    const mended = await defects.statusOfDatabaseError(response, errors);
    if (mended.status === 500) errors.forEach(report);
    return mended;
  };
}

function isRest(request: Request): boolean {
  return new URL(request.url).pathname.startsWith("/rest/v1/");
}

function isPasswordChange(request: Request): boolean {
  return request.method === "PUT" && new URL(request.url).pathname === "/auth/v1/user";
}
