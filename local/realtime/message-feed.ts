import type postgres from "postgres";
import { type BackgroundLoop, startLoop } from "../background/background-loop.ts";
import { OwnConnections } from "../background/own-connections.ts";
import { MAX_PAYLOAD_BYTES } from "./limits.ts";
import type { Broadcast } from "./subscribers.ts";

/** A row of `realtime.messages`. */
interface Message {
  id: string;
  topic: string;
  event: string;
  payload: unknown;
  bytes: number;
}

const BATCH = 500;
/** How far a message's time, which is its transaction's start, may lie before its commit. */
const LONGEST_TRANSACTION_MS = 60_000;
/** How long a message waits at most when the connection that listens is dead without saying so. */
const LOOK_EVERY_MS = 10_000;
const HOUR_MS = 3_600_000;

/**
 * Hands over the private broadcasts that commit in the database, in the order of their commits and
 * each once. After an outage of the database it hands over what it missed.
 * @param database Connection of a superuser.
 */
export function startMessageFeed(
  database: postgres.Sql,
  onBroadcast: (broadcast: Broadcast) => void,
  log: (message: string) => void,
): Pick<BackgroundLoop, "stop"> & { ready: Promise<void> } {
  const connections = new OwnConnections(database, { max: 1, application_name: "realtime feed" });
  const { promise: ready, resolve: becomeReady } = Promise.withResolvers<void>();
  /** Messages to hand over. */
  const notified: string[] = [];
  /** Messages handed over of late, and when. */
  const handedOver = new Map<string, number>();
  let isListening = false;
  /** Until when every message is known to be notified. */
  let completeMs = Date.now();
  let nextLookMs = 0;
  let nextCleaningMs = 0;

  function onNotify(id: string): void {
    notified.push(id);
    loop.wake();
  }

  /** Also called whenever a lost connection is back, having missed notifications. */
  function onListen(): void {
    nextLookMs = 0;
    loop.wake();
  }

  async function look(sql: postgres.Sql): Promise<void> {
    const startedMs = Date.now();
    nextLookMs = startedMs + LOOK_EVERY_MS;
    const recent = await recentIds(sql, completeMs - LONGEST_TRANSACTION_MS);
    notified.unshift(...recent.filter((id) => !handedOver.has(id)));
    completeMs = startedMs;
    forgetBefore(handedOver, completeMs - LONGEST_TRANSACTION_MS);
  }

  function handOver({ id, topic, event, payload, bytes }: Message): void {
    if (handedOver.has(id)) return;
    handedOver.set(id, Date.now());
    if (bytes > MAX_PAYLOAD_BYTES) log(`realtime: a payload of ${bytes} bytes is not sent`);
    else onBroadcast({ topic, event, payload: { encoding: "json", value: payload }, id });
  }

  const loop = startLoop({
    retryMs: 500,
    graceMs: 2_000,
    log: (message) => log(`realtime: ${message}`),
    onFailure() {
      connections.renew();
      isListening = false;
      nextLookMs = 0;
    },
    async turn() {
      const { sql } = connections;
      if (!isListening) await sql.listen("realtime_messages", onNotify, onListen);
      isListening = true;
      if (Date.now() >= nextLookMs) await look(sql);
      const ids = notified.slice(0, BATCH);
      for (const message of await messagesOf(sql, ids)) handOver(message);
      notified.splice(0, ids.length);
      if (Date.now() >= nextCleaningMs) {
        await deleteExpired(sql);
        nextCleaningMs = Date.now() + HOUR_MS;
      }
      becomeReady();
      return notified.length > 0 ? 0 : LOOK_EVERY_MS;
    },
  });

  return {
    ready,
    async stop() {
      await loop.stop();
      await connections.end();
    },
  };
}

async function messagesOf(sql: postgres.Sql, ids: string[]): Promise<Message[]> {
  if (ids.length === 0) return [];
  const list = sql.json(ids);
  return await sql<Message[]>`
    select id, topic, event, payload, octet_length(payload::text) as bytes
    from jsonb_array_elements_text(${list}) with ordinality as notified (notified_id, position)
    join realtime.messages on id = notified_id::uuid
    order by position`;
}

async function recentIds(sql: postgres.Sql, sinceMs: number): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select id
    from realtime.messages
    where inserted_at >= to_timestamp(${sinceMs} / 1000.0) at time zone 'UTC'
      and extension = 'broadcast' and private and event is not null
    order by inserted_at`;
  return rows.map(({ id }) => id);
}

/** Messages are kept for three days, https://supabase.com/docs/guides/realtime/broadcast. */
async function deleteExpired(sql: postgres.Sql): Promise<void> {
  await sql`delete from realtime.messages where inserted_at < now() - interval '3 days'`;
}

function forgetBefore(times: Map<string, number>, ms: number): void {
  for (const [id, timeMs] of times) {
    if (timeMs >= ms) return;
    times.delete(id);
  }
}
