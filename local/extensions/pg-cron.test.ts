import assert from "node:assert/strict";
import type postgres from "postgres";
import { startPgCron } from "./pg-cron.ts";
import { eventually } from "../testing/eventually.ts";
import { startTestDatabase } from "./testing/test-database.ts";

/** The first row a query gives, sooner or later. */
function rowOf(query: () => Promise<postgres.Row[]>): Promise<postgres.Row> {
  return eventually(async () => (await query())[0]);
}

/** A scheduler that looks every few milliseconds at a clock the test moves. */
function startWithClock(sql: postgres.Sql, startAt: string, graceMs = 5_000) {
  let nowMs = Date.parse(startAt);
  let looks = 0;
  const now = () => {
    looks += 1;
    return nowMs;
  };
  const scheduler = startPgCron(sql, { now, tickMs: 5, graceMs });
  return {
    /** Waits until the scheduler has seen all jobs at the present time, then moves the clock. */
    async advance(ms: number): Promise<void> {
      await this.seen();
      nowMs += ms;
    },
    /** The second look to begin from now on proves that the first one has ended. */
    async seen(): Promise<void> {
      const target = looks + 2;
      await eventually(() => looks >= target || undefined);
    },
    stop: () => scheduler.stop(),
  };
}

Deno.test("pg_cron: schedules", async (t) => {
  const database = await startTestDatabase();
  const sql = database.connect("postgres");
  try {
    await sql`create extension pg_cron`;
    const isDue = async (schedule: string, moment: string) =>
      (await database.admin`select cron._is_due(${schedule}, ${moment}) as due`)[0]?.due;

    await t.step("five fields", async () => {
      const sunday = "2026-11-22T10:15:42Z";
      assert.equal(await isDue("* * * * *", sunday), true);
      assert.equal(await isDue("15 10 22 11 0", sunday), true);
      assert.equal(await isDue("15 10 * nov sun", sunday), true);
      assert.equal(await isDue("15 10 * * 7", sunday), true);
      assert.equal(await isDue("*/5 8-12 * * *", sunday), true);
      assert.equal(await isDue("0,15,30 8-12/2 * * *", sunday), true);
      assert.equal(await isDue("*/7 * * * *", sunday), false);
      assert.equal(await isDue("15 9-12/2 * * *", sunday), false);
      assert.equal(await isDue("15 10 * * mon-sat", sunday), false);
      assert.equal(await isDue("15 10 * dec *", sunday), false);
    });

    await t.step("days of month and week: either when both are restricted", async () => {
      assert.equal(await isDue("0 0 1 * mon", "2026-11-23T00:00:00Z"), true);
      assert.equal(await isDue("0 0 1 * mon", "2026-12-01T00:00:00Z"), true);
      assert.equal(await isDue("0 0 1 * mon", "2026-11-24T00:00:00Z"), false);
      assert.equal(await isDue("0 0 * * mon", "2026-12-01T00:00:00Z"), false);
    });

    await t.step("the last day of the month, nicknames", async () => {
      assert.equal(await isDue("0 0 $ * *", "2028-02-29T00:00:00Z"), true);
      assert.equal(await isDue("0 0 $ * *", "2028-02-28T00:00:00Z"), false);
      assert.equal(await isDue("@daily", "2026-11-22T00:00:00Z"), true);
      assert.equal(await isDue("@hourly", "2026-11-22T00:30:00Z"), false);
    });

    await t.step("the time zone of the session does not matter", async () => {
      const [row] = await database.admin.begin(async (sql) => {
        await sql`set local timezone = 'America/Bogota'`;
        return await sql`select cron._is_due('0 10 * * *', '2026-11-22T10:00:00Z') as due`;
      });
      assert.equal(row?.due, true);
    });

    for (
      const schedule of [
        "* * * *",
        "* * * * * *",
        "60 * * * *",
        "* 24 * * *",
        "* * 0 * *",
        "* * * 13 *",
        "* * * * 8",
        "5/20 * * * *",
        "*/0 * * * *",
        "a * * * *",
        "0 seconds",
        "60 seconds",
        "-1 seconds",
        "5 secondc",
        "50 seconds c",
        "@restar",
        "",
      ]
    ) {
      await t.step(`refuses '${schedule}'`, async () => {
        await assert.rejects(
          async () => await sql`select cron.schedule('bad', ${schedule}, 'select 1')`,
          { code: "22023", message: `invalid schedule: ${schedule}` },
        );
      });
    }

    await t.step("takes intervals of 1 to 59 seconds", async () => {
      for (const schedule of ["1 second", " 30 sEcOnDs ", "59 seconds", "17  seconds "]) {
        await sql`select cron.schedule('good', ${schedule}, 'select 1')`;
      }
      await sql`select cron.unschedule('good')`;
    });
  } finally {
    await database.stop();
  }
});

Deno.test("pg_cron: jobs", async (t) => {
  const database = await startTestDatabase();
  const sql = database.connect("postgres");
  const jobs = () => sql`select jobname, schedule, command, username, active from cron.job`;
  try {
    await sql`create extension pg_cron with schema pg_catalog`;

    await t.step("scheduling a name again changes the job", async () => {
      const [first] = await sql`select cron.schedule('tick', '10 seconds', 'select 1') as id`;
      const [second] = await sql`select cron.schedule('tick', '0 3 * * *', 'select 2') as id`;
      assert.equal(second?.id, first?.id);
      assert.deepEqual([...await jobs()], [{
        jobname: "tick",
        schedule: "0 3 * * *",
        command: "select 2",
        username: "postgres",
        active: true,
      }]);
    });

    await t.step("alter_job changes what is given", async () => {
      await sql`select cron.alter_job(jobid, active => false) from cron.job`;
      const [job] = await jobs();
      assert.equal(job?.active, false);
      assert.equal(job?.command, "select 2");
    });

    await t.step("unschedule by name or id, and an error for an unknown job", async () => {
      const [row] = await sql`select cron.unschedule('tick') as done`;
      assert.equal(row?.done, true);
      const [nameless] = await sql`select cron.schedule('5 4 * * *', 'select 1') as id`;
      await sql`select cron.unschedule(${nameless?.id}::bigint)`;
      assert.equal((await jobs()).length, 0);
      await assert.rejects(
        async () => await sql`select cron.unschedule('tick')`,
        /could not find valid entry for job 'tick'/,
      );
    });

    await t.step("what hosted Supabase refuses fails here too", async () => {
      await assert.rejects(
        async () =>
          await sql`insert into cron.job (schedule, command) values ('* * * * *', 'select 1')`,
        { code: "42501" },
      );
      await assert.rejects(
        async () =>
          await sql`
            select cron.schedule_in_database('x', '* * * * *', '', 'postgres', 'supabase_admin')`,
        { code: "42501" },
      );
      await assert.rejects(
        async () =>
          await sql`
            select cron._store('supabase_admin', 'x', '* * * * *', '', null, null, true)`,
        { code: "42501" },
      );
    });

    await t.step("an interval job runs as its user and records its runs", async () => {
      await sql`create table seen (who text default session_user)`;
      await sql`select cron.schedule('seen', '10 seconds', 'insert into seen default values')`;
      const clock = startWithClock(database.admin, "2026-11-22T10:00:00Z");
      await clock.seen();
      assert.equal((await sql`select from seen`).length, 0);
      await clock.advance(10_000);
      const run = await rowOf(() => sql`select * from cron.job_run_details where end_time notnull`);
      assert.equal(run.status, "succeeded");
      assert.equal(run.return_message, "INSERT 0 1");
      assert.equal(run.username, "postgres");
      await clock.stop();
      assert.deepEqual([...await sql`select who from seen`], [{ who: "postgres" }]);
      await sql`select cron.unschedule('seen')`;
      await sql`delete from cron.job_run_details`;
    });

    await t.step("a five-field job runs when its minute begins, once", async () => {
      await sql`select cron.schedule('minute', '5 10 * * *', 'select 1')`;
      const clock = startWithClock(database.admin, "2026-11-22T10:04:50Z");
      await clock.advance(10_000);
      const run = await rowOf(() => sql`select * from cron.job_run_details where end_time notnull`);
      assert.equal(run.return_message, "1 row");
      await clock.advance(30_000);
      await clock.seen();
      await clock.stop();
      assert.equal((await sql`delete from cron.job_run_details returning 1`).length, 1);
      await sql`select cron.unschedule('minute')`;
    });

    await t.step("a run that fails says why, and the next one still comes", async () => {
      await sql`select cron.schedule('broken', '1 second', 'select 1/0')`;
      const clock = startWithClock(database.admin, "2026-11-22T10:00:00Z");
      for (const runs of [1, 2]) {
        await clock.advance(1_000);
        await rowOf(() =>
          sql`
            select from cron.job_run_details
            where status = 'failed' and return_message = 'ERROR: division by zero'
            having count(*) = ${runs}`
        );
      }
      await clock.stop();
      await sql`select cron.unschedule('broken')`;
      await sql`delete from cron.job_run_details`;
    });

    await t.step("stop waits for a running job, but not for ever", async () => {
      await sql`select cron.schedule('slow', '1 second', 'select pg_sleep(60)')`;
      const clock = startWithClock(database.admin, "2026-11-22T10:00:00Z", 50);
      await clock.advance(1_000);
      await rowOf(() => sql`select from cron.job_run_details where status = 'running'`);
      await clock.stop();
      const [run] = await sql`delete from cron.job_run_details returning status, return_message`;
      assert.equal(run?.status, "failed");
      assert.match(run?.return_message, /canceling statement/);
    });

    await t.step("it goes on after a restart and closes the run that was cut off", async () => {
      const clock = startWithClock(database.admin, "2026-11-22T10:00:00Z");
      await clock.advance(1_000);
      await rowOf(() => sql`select from cron.job_run_details where status = 'running'`);
      await database.restart("immediate");
      await sql`select cron.schedule('slow', '1 second', 'select 1')`;
      await rowOf(() =>
        sql`
        select from cron.job_run_details where return_message = 'server restarted'`
      );
      await clock.advance(1_000);
      await rowOf(() => sql`select from cron.job_run_details where status = 'succeeded'`);
      await clock.stop();
    });
  } finally {
    await database.stop();
  }
});
