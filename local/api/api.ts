import { App } from "@supabase/lite";
import { createPostgresConnection } from "@supabase/lite/postgres";
import type { Config } from "../config.ts";
import { createAuthAdmin } from "./auth-admin.ts";
import type { ApiKeys } from "./caller.ts";
import { connect, CONNECTION_OPTIONS, fetchTypesOnce, type Sql } from "./database.ts";
import { liteConfig } from "./lite-config.ts";
import * as defects from "./lite-defects.ts";
import { Mailbox } from "./mailbox.ts";
import { openObjectStore } from "./storage/object-store.ts";
import { removeOrphans } from "./storage/objects.ts";
import { UrlSigner } from "./storage/signed-urls.ts";
import { createStorageApi } from "./storage/storage-api.ts";

export interface ApiOptions {
  /** Connection string of the superuser, who may take every role. */
  databaseUrl: string;
  config: Config;
  keys: ApiKeys;
  /** Folder of the stored objects' bytes; made when missing. */
  storageDir: string;
  /** Where browsers reach the API, without a slash at the end: links in e-mails start with it. */
  publicUrl: string;
  /** Receives one line an e-mail and an unforeseen error. */
  log(line: string): void;
}

/** Auth, REST and Storage of one project. */
export interface Api {
  /** Serves `/auth/v1`, `/rest/v1` and `/storage/v1`. */
  fetch(request: Request): Promise<Response>;
  /** Reads the schema anew; a `notify pgrst` does the same, as with PostgREST. */
  reloadSchema(): Promise<void>;
  /** The e-mails Auth would have sent. */
  mailbox: Mailbox;
  close(): Promise<void>;
}

/** Connections: each request holds one for the few milliseconds of its transaction. */
const POOL_SIZE = 10;

/**
 * Serves Auth and REST by `@supabase/lite` and Storage by `storage/`, on a database that
 * `ensureSystemSchema` and the migrations have prepared.
 */
export async function createApi(options: ApiOptions): Promise<Api> {
  const { databaseUrl, config, keys, publicUrl, log } = options;
  const report = (error: unknown) =>
    log(error instanceof Error ? error.stack ?? error.message : String(error));
  const mailbox = new Mailbox(log);
  const sql = connect(databaseUrl, POOL_SIZE);
  await fetchTypesOnce(sql);
  const store = await openObjectStore(options.storageDir);
  await removeOrphans(sql, store);

  const connection = createPostgresConnection({
    url: databaseUrl,
    postgresOptions: { max: POOL_SIZE, types: defects.postgresTypes, ...CONNECTION_OPTIONS },
  });
  await fetchTypesOnce(connection.driver);
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

  const services = {
    sql,
    store,
    signer: new UrlSigner(keys.jwtSecret),
    fileSizeLimit: config.storage.fileSizeLimit,
  };
  const storage = createStorageApi(services, keys, report);
  const authAdmin = createAuthAdmin(sql, keys, report);
  const authAndRest = createAuthAndRest(lite, sql, keys, report);

  return {
    fetch(request) {
      const { pathname } = new URL(request.url);
      if (pathname.startsWith("/storage/v1/")) return storage(request);
      if (pathname.startsWith("/auth/v1/admin/")) return authAdmin(request);
      if (/^\/(auth|rest)\/v1\//.test(pathname)) return authAndRest(request);
      return Promise.resolve(Response.json({ message: "no Route matched" }, { status: 404 }));
    },
    reloadSchema: () => connection.clearSchemaCache(),
    mailbox,
    async close() {
      await Promise.all([sql.end({ timeout: 5 }), connection.close()]);
    },
  };
}

function createAuthAndRest(
  lite: App,
  sql: Sql,
  keys: ApiKeys,
  report: (error: unknown) => void,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const refusal = isRest(request) ? defects.refuseForeignToken(request) : undefined;
    if (refusal) return refusal;
    const body = isPasswordChange(request) ? await request.clone().text() : "";
    const { response, errors } = await defects.inScope(request, lite.fetch);
    if (response.ok && body !== "") await defects.endOtherSessions(sql, request, keys, body);
    const mended = defects.unavailableWhenUnreachable(
      await defects.statusOfDatabaseError(response, errors),
      errors,
    );
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
