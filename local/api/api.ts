import type { Config } from "../config.ts";
import { openBackend } from "./backend.ts";
import type { ApiKeys } from "./caller.ts";
import { connect, ignoreLostRejections, isUnreachable } from "./database.ts";
import { Mailbox } from "./mailbox.ts";
import { type ObjectStore, openObjectStore } from "./storage/object-store.ts";
import { removeOrphans } from "./storage/objects.ts";

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
  /** Serves `/auth/v1`, `/rest/v1` and `/storage/v1`; 503 while the database is away. */
  fetch(request: Request): Promise<Response>;
  /** Reads the schema anew. REST does so by itself when a name is unknown. */
  reloadSchema(): Promise<void>;
  /** The e-mails Auth would have sent. */
  mailbox: Mailbox;
  close(): Promise<void>;
}

/**
 * Serves Auth and REST by `@supabase/lite` and Storage by `storage/`, on a database that
 * `ensureSystemSchema` and the migrations have prepared.
 */
export async function createApi({ storageDir, log, ...options }: ApiOptions): Promise<Api> {
  ignoreLostRejections();
  const mailbox = new Mailbox(log);
  const store = await openObjectStore(storageDir);
  await sweep(options.databaseUrl, store);
  const report = (error: unknown) =>
    log(error instanceof Error ? error.stack ?? error.message : String(error));
  const open = () => openBackend({ ...options, store, mailbox, report });
  let backend = open();

  return {
    async fetch(request) {
      const serving = backend;
      try {
        return await serving.fetch(request);
      } catch (error) {
        if (!isUnreachable(error)) throw error;
        // Pools of postgres.js 3.4.9 do not recover from every broken connection; a new one does.
        if (serving === backend) {
          backend = open();
          await serving.close();
        }
        return unavailable();
      }
    },
    reloadSchema: () => backend.reloadSchema(),
    mailbox,
    close: () => backend.close(),
  };
}

async function sweep(databaseUrl: string, store: ObjectStore): Promise<void> {
  const sql = connect(databaseUrl, 1);
  try {
    await removeOrphans(sql, store);
  } finally {
    await sql.end();
  }
}

/** In a shape that each of the three clients reads. */
function unavailable(): Response {
  const message = "The database cannot be reached; try again.";
  const body = { statusCode: "503", code: "PGRST000", error: "DatabaseError", message };
  return Response.json({ ...body, details: null, hint: null }, {
    status: 503,
    headers: { "access-control-allow-origin": "*", "retry-after": "1" },
  });
}
