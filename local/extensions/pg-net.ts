import { setTimeout as sleep } from "node:timers/promises";
import type postgres from "postgres";
import { type BackgroundLoop, type Log, startLoop } from "../background/background-loop.ts";
import { type QueuedRequest, type ResponseRow, sendRequest } from "./http-request.ts";
import { OwnConnections } from "../background/own-connections.ts";

/**
 * What a network may do to a request. `drop`: never sent, no response, as after a crash, which
 * empties the unlogged queue. `duplicate`: sent twice, as when the worker dies before its commit.
 */
export type Fault = "drop" | "duplicate" | { delayMs: number };

export interface PgNetOptions {
  log?: Log;
  /** Chooses the fault a request meets; none when it returns nothing. For tests. */
  onRequest?: (request: QueuedRequest) => Fault | undefined;
  /** pg_net.batch_size. */
  batchSize?: number;
  /** Looks at the queue this often even when nothing wakes the worker. */
  pollMs?: number;
  /** How long `stop` waits for responses; requests given up go back to the queue. */
  graceMs?: number;
}

/**
 * The background worker of the extension pg_net: sends what `net.http_post` and its siblings
 * queued, after their commit, and never a second time on failure.
 * @param database Connection of a superuser.
 */
export function startPgNet(
  database: postgres.Sql,
  { log = () => {}, onRequest, batchSize = 200, pollMs = 2_000, graceMs = 5_000 }: PgNetOptions =
    {},
): Pick<BackgroundLoop, "stop"> {
  const connections = new OwnConnections(database, { max: 1, application_name: "pg_net" });
  let isListening = false;
  const wake = () => loop.wake();

  const loop = startLoop({
    retryMs: 500,
    graceMs,
    log: (message) => log(`pg_net: ${message}`),
    onFailure() {
      connections.renew();
      isListening = false;
    },
    async turn(abort) {
      const { sql } = connections;
      if (!isListening) await sql.listen("pg_net", wake, wake);
      isListening = true;
      if (!await isInstalled(sql)) return pollMs;
      await deleteExpiredResponses(sql, batchSize);
      const taken = await sendBatch(
        sql,
        batchSize,
        (request) => deliver(request, onRequest, abort),
      );
      return taken === 0 ? pollMs : 0;
    },
  });

  return {
    async stop() {
      await loop.stop();
      await connections.end();
    },
  };
}

async function isInstalled(sql: postgres.Sql): Promise<boolean> {
  const [row] = await sql`select to_regclass('net.http_request_queue') is not null as installed`;
  return row?.installed;
}

/** Responses are kept for pg_net.ttl, 6 hours. */
async function deleteExpiredResponses(sql: postgres.Sql, limit: number): Promise<void> {
  await sql`
    delete from net._http_response
    where ctid = any (array(
      select ctid from net._http_response
      where created < now() - interval '6 hours'
      order by created
      limit ${limit}
    ))`;
}

/**
 * Sends one batch, waits for every request of it, then takes them all from the queue and stores
 * their responses in one step. pg_net (src/core.c) deletes first but commits last, which looks the
 * same from outside: when it dies in between, the requests are still in the queue. Holding no
 * transaction open meanwhile lets this survive a lost connection.
 * @returns how many requests were sent.
 */
async function sendBatch(
  sql: postgres.Sql,
  batchSize: number,
  deliver: (request: QueuedRequest) => Promise<ResponseRow[]>,
): Promise<number> {
  const requests = await sql<QueuedRequest[]>`
    select id, method, url, headers, body, timeout_milliseconds
    from net.http_request_queue
    order by id
    limit ${batchSize}`;
  if (requests.length === 0) return 0;
  const responses = (await Promise.all(requests.map(deliver))).flat();
  const sentIds = requests.map(({ id }) => id);
  await sql`
    with sent as (
      delete from net.http_request_queue
      using jsonb_array_elements_text(${sql.json(sentIds)}) as sent (sent_id)
      where id = sent_id::bigint
    )
    insert into net._http_response
      (id, status_code, content_type, headers, content, timed_out, error_msg)
    select id, status_code, content_type, headers, content, timed_out, error_msg
    from jsonb_populate_recordset(null::net._http_response, ${sql.json(responses)})`;
  return requests.length;
}

async function deliver(
  request: QueuedRequest,
  onRequest: PgNetOptions["onRequest"],
  abort: AbortSignal,
): Promise<ResponseRow[]> {
  const fault = onRequest?.(request);
  if (fault === "drop") return [];
  if (fault === "duplicate") {
    const [response] = await Promise.all([
      sendRequest(request, abort),
      sendRequest(request, abort),
    ]);
    return [response];
  }
  if (fault) await sleep(fault.delayMs, undefined, { signal: abort });
  return [await sendRequest(request, abort)];
}
