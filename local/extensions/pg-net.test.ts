import assert from "node:assert/strict";
import { startPgNet } from "./pg-net.ts";
import { eventually } from "../testing/eventually.ts";
import { startTestDatabase, type TestDatabase } from "./testing/test-database.ts";

interface Received {
  url: string;
  body: string;
}

/** An HTTP server that records what it gets; `next` waits for a given number of requests. */
function startReceiver(respond: (request: Request) => Response | Promise<Response>) {
  const received: Received[] = [];
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen: () => {} },
    async (request) => {
      received.push({ url: request.url, body: await request.clone().text() });
      return respond(request);
    },
  );
  return {
    received,
    url: `http://127.0.0.1:${server.addr.port}/hook`,
    next: (count: number) => eventually(() => received.length >= count || undefined),
    stop: () => server.shutdown(),
  };
}

const ok = () => new Response("ok");
/** The poll is out of reach, so that what arrives was sent because of a notification. */
const settings = { pollMs: 60_000, graceMs: 2_000 };

function responses(database: TestDatabase, count: number) {
  return eventually(async () => {
    const rows = await database.admin`select * from net._http_response order by id`;
    return rows.length >= count ? rows : undefined;
  });
}

Deno.test("pg_net", async (t) => {
  const database = await startTestDatabase();
  const postgres = database.connect("postgres");
  try {
    await t.step("an ordinary migration creates it", async () => {
      await postgres`create extension pg_net with schema extensions`;
      const [extension] = await postgres`
        select extversion from pg_extension where extname = 'pg_net'`;
      assert.equal(extension?.extversion, "0.20.4");
    });

    await t.step("parameters are encoded into the address", async () => {
      await postgres`
        select net.http_get(
          'http://h/p?a=1#f', params => '{"q": "ñ &=", "empty": ""}', timeout_milliseconds => 9)`;
      const [row] = await postgres`delete from net.http_request_queue returning *`;
      assert.equal(row?.url, "http://h/p?a=1&q=%C3%B1%20%26%3D&empty=#f");
      assert.equal(row?.method, "GET");
      assert.equal(row?.timeout_milliseconds, 9);
    });

    await t.step("http_post is JSON only and keeps the caller's headers", async () => {
      await assert.rejects(
        async () =>
          await postgres`
            select net.http_post('http://h', headers => '{"Content-Type": "text/plain"}')`,
        /Content-Type header must be "application\/json"/,
      );
      await postgres`select net.http_post('http://h', headers => '{"X-Token": "t"}')`;
      const [row] = await postgres`delete from net.http_request_queue returning *`;
      assert.deepEqual(row?.headers, { "X-Token": "t", "Content-Type": "application/json" });
      assert.equal(row?.timeout_milliseconds, 5000);
    });

    await t.step("a request goes out at commit and its response is kept", async () => {
      const receiver = startReceiver(ok);
      const worker = startPgNet(database.admin, settings);
      const id = await postgres.begin(async (sql) => {
        const [row] = await sql`select net.http_post(${receiver.url}, '{"job": 1}'::jsonb) as id`;
        await sql`select pg_sleep(0.2)`;
        assert.equal(receiver.received.length, 0);
        return row?.id;
      });
      await receiver.next(1);
      assert.equal(receiver.received[0]?.body, '{"job": 1}');
      const [response] = await responses(database, 1);
      assert.equal(response?.id, id);
      assert.equal(response?.status_code, 200);
      assert.equal(response?.content, "ok");
      assert.equal(response?.timed_out, false);
      await worker.stop();
      await receiver.stop();
      await database.admin`truncate net._http_response`;
    });

    await t.step("a request rolled back is never sent", async () => {
      const receiver = startReceiver(ok);
      const worker = startPgNet(database.admin, settings);
      await postgres.begin(async (sql) => {
        await sql`select net.http_post(${receiver.url}, '{"job": "lost"}'::jsonb)`;
        throw new Error("roll back");
      }).catch(() => {});
      await postgres`select net.http_post(${receiver.url}, '{"job": "kept"}'::jsonb)`;
      await receiver.next(1);
      await responses(database, 1);
      assert.deepEqual(receiver.received.map(({ body }) => body), ['{"job": "kept"}']);
      await worker.stop();
      await receiver.stop();
      await database.admin`truncate net._http_response`;
    });

    await t.step("a slow request holds back the responses of its batch", async () => {
      const { promise: released, resolve: release } = Promise.withResolvers<void>();
      const receiver = startReceiver(async (request) => {
        if (request.url.endsWith("slow")) await released;
        return ok();
      });
      await postgres`
        select net.http_get(${receiver.url} || suffix) from unnest(array['', '/slow']) suffix`;
      const worker = startPgNet(database.admin, settings);
      await receiver.next(2);
      const [early] = await database.admin`select count(*)::int as count from net._http_response`;
      assert.equal(early?.count, 0);
      release();
      assert.equal((await responses(database, 2)).length, 2);
      await worker.stop();
      await receiver.stop();
      await database.admin`truncate net._http_response`;
    });

    await t.step("failures are recorded and not retried", async () => {
      await postgres`select net.http_get('http://127.0.0.1:1/')`;
      const worker = startPgNet(database.admin, settings);
      const [response] = await responses(database, 1);
      assert.equal(response?.status_code, null);
      assert.notEqual(response?.error_msg, null);
      const [queue] = await postgres`select count(*)::int as count from net.http_request_queue`;
      assert.equal(queue?.count, 0);
      await worker.stop();
      await database.admin`truncate net._http_response`;
    });

    await t.step("more than a batch is sent without waiting for a poll", async () => {
      const receiver = startReceiver(ok);
      await postgres`select net.http_get(${receiver.url}) from generate_series(1, 25)`;
      const worker = startPgNet(database.admin, { ...settings, batchSize: 10 });
      assert.equal((await responses(database, 25)).length, 25);
      await worker.stop();
      await receiver.stop();
      await database.admin`truncate net._http_response`;
    });

    await t.step("faults can be injected", async () => {
      const receiver = startReceiver(ok);
      await postgres`
        select net.http_get(${receiver.url} || '/' || fault)
        from unnest(array['drop', 'duplicate', 'delay']) fault`;
      const worker = startPgNet(database.admin, {
        ...settings,
        onRequest: ({ url }) => {
          if (url.endsWith("drop")) return "drop";
          if (url.endsWith("duplicate")) return "duplicate";
          return { delayMs: 5 };
        },
      });
      const rows = await responses(database, 2);
      const paths = receiver.received.map(({ url }) => url.split("/").at(-1)).sort();
      assert.deepEqual(paths, ["delay", "duplicate", "duplicate"]);
      assert.equal(rows.length, 2);
      await worker.stop();
      await receiver.stop();
      await database.admin`truncate net._http_response`;
    });

    await t.step("stop is bounded and puts unanswered requests back", async () => {
      const { promise: released, resolve: release } = Promise.withResolvers<Response>();
      const receiver = startReceiver(() => released);
      await postgres`select net.http_get(${receiver.url})`;
      const worker = startPgNet(database.admin, { ...settings, graceMs: 50 });
      await receiver.next(1);
      await worker.stop();
      const [queue] = await postgres`select count(*)::int as count from net.http_request_queue`;
      assert.equal(queue?.count, 1);
      release(ok());
      await receiver.stop();
      await postgres`truncate net.http_request_queue`;
    });

    await t.step("responses older than six hours are deleted", async () => {
      await database.admin`
        insert into net._http_response (id, created)
        values (1, now() - interval '5 hours'), (2, now() - interval '7 hours')`;
      const receiver = startReceiver(ok);
      const worker = startPgNet(database.admin, settings);
      await postgres`select net.http_get(${receiver.url})`;
      await receiver.next(1);
      await worker.stop();
      const rows = await database.admin`select id from net._http_response order by id`;
      assert.equal(rows.some(({ id }) => id === "2"), false);
      assert.equal(rows.some(({ id }) => id === "1"), true);
      await receiver.stop();
    });

    for (const mode of ["fast", "immediate"] as const) {
      await t.step(`it goes on after a restart (${mode})`, async () => {
        const receiver = startReceiver(ok);
        const worker = startPgNet(database.admin, settings);
        await postgres`select net.http_get(${receiver.url})`;
        await receiver.next(1);
        await database.restart(mode);
        await postgres`select net.http_get(${receiver.url})`;
        await receiver.next(2);
        await worker.stop();
        await receiver.stop();
      });
    }
  } finally {
    await database.stop();
  }
});
