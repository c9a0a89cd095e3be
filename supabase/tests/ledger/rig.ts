import postgres from "postgres";
import { withWorld, type World } from "../concurrency/world.ts";
import type { Command, Outcome } from "./command.ts";
import { SCENE } from "./scene.ts";
import { RULES } from "./state.ts";
import type { Visible } from "./visible.ts";

/** The database under test, driven by commands. */
export class Rig {
  /** Tokens of every lease ever handed out, by the name of the photo or model. */
  #leases = new Map<string, string[]>();

  constructor(private world: World) {}

  /** Puts the database into the reference model's initial state. */
  async reset(): Promise<void> {
    this.#leases.clear();
    const session = await this.world.sql.reserve();
    await session.unsafe(SCENE);
    session.release();
  }

  /** Carries a command out as whoever may; a refusal is an outcome, anything else too. */
  async run(command: Command): Promise<Outcome> {
    try {
      return await this.#carryOut(command);
    } catch (error) {
      if (!(error instanceof postgres.PostgresError)) throw error;
      if (error.message.startsWith("There is no user")) return "no such user";
      if (error.message.startsWith("That would leave")) return "too few credits left";
      return error.message;
    }
  }

  async #carryOut(command: Command): Promise<Outcome> {
    const { sql, asUser, asWorker } = this.world;
    switch (command.do) {
      case "grant":
        await sql`select admin.grant_credits(
          ${`${command.user}@example.test`}::text, ${command.amount}::integer,
          p_kind => ${command.kind}::public.credit_kind)`;
        return "done";
      case "create": {
        const styles = [...new Set(command.photos.map((photo) => photo.split("/")[1] ?? ""))];
        await asUser(command.user, (sql) =>
          sql`select public.create_generation_batch(
            tests.id(${command.batch}), tests.id(${command.model}), ${styles}::text[],
            image_size => ${command.size}::public.image_size,
            variations => ${command.photos.length / styles.length}::integer,
            wait_until_open => ${command.waits})`);
        return "done";
      }
      case "edit": {
        const { kind, variations } = command;
        await asUser(command.user, (sql) =>
          sql`select public.edit_photo(
            tests.id(${command.batch}), tests.named_photo(${command.photo}),
            ${kind}::public.edit_kind, ${kind === "light" ? "soft" : null}::text,
            ${variations}::integer)`);
        return "done";
      }
      case "buy":
        await asUser(
          command.user,
          (sql) =>
            sql`select public.begin_checkout(tests.id(${command.payment}), ${RULES.pack.id}, true)`,
        );
        return "done";
      case "tell of payment": {
        const change = JSON.stringify({ amount: command.cents });
        const [row] = await sql`
          select tests.tell_of(${command.payment}, ${change}::text::jsonb) as answer`;
        // There was none to tell of.
        return row?.answer === "pending" ? "unknown payment" : row?.answer;
      }
      case "withdraw":
        // Who knows nothing of a payment has no intent of it.
        await sql`select tests.withdraw(${command.payment}, ${withdrawalId(command)},
            ${command.cents}::integer, ${command.status})
          from public.payments where id = tests.id(${command.payment})`;
        return "done";
      case "set price":
        await sql`update private.settings set generation_cost = ${command.price}::integer`;
        return "done";
      case "set stand-in":
        await sql`update private.settings set generation_credits_may_train = ${command.mayTrain}`;
        return "done";
      case "cancel":
        await asUser(
          command.user,
          (sql) => sql`select public.cancel_generation_batch(tests.id(${command.batch}))`,
        );
        return "done";
      case "retry":
        await asUser(
          command.user,
          (sql) =>
            sql`select public.retry_failed_photos(tests.id(${command.batch}), ${command.waits})`,
        );
        return "done";
      case "start training":
        await asUser(
          command.user,
          (sql) => sql`select public.start_training(tests.id(${command.model}))`,
        );
        return "done";
      case "add image": {
        const [row] = await asUser(
          command.user,
          (sql) => sql`select tests.add_image(${command.model}) as added`,
        );
        return row?.added;
      }
      case "delete account":
        await asUser(command.user, (sql) => sql`select public.delete_account()`);
        return "done";
      case "delete model":
        return (await asUser(
          command.user,
          (sql) =>
            sql`delete from public.models where id = tests.id(${command.model}) returning id`,
        )).length;
      case "delete photo":
        return (await asUser(
          command.user,
          (sql) =>
            sql`delete from public.photos where id = tests.named_photo(${command.photo})
            returning id`,
        )).length;
      case "delete portrait":
        return (await asUser(
          command.user,
          (sql) =>
            sql`select public.delete_portraits(
            array_remove(array[tests.named_photo(${command.photo})], null))`,
        )).length;
      case "judge":
        await sql`update public.photos set likeness = ${command.isPoor ? 0.1 : 0.9}::real
          where id = tests.named_photo(${command.photo}) and status = 'completed'`;
        return "done";
      case "try again":
        await asUser(
          command.user,
          (sql) => sql`select public.request_free_retry(tests.named_photo(${command.photo}))`,
        );
        return "done";
      case "claim photos":
        return this.#handedOut(
          await asWorker((sql) =>
            sql`select tests.name_of_claimed_photo(photo_id) as name, lease_token
            from public.claim_photos(${command.limit}::integer)`
          ),
        );
      case "claim trainings":
        return this.#handedOut(
          await asWorker((sql) =>
            sql`select tests.name_of_claimed_model(model_id) as name, lease_token
            from public.claim_training(${command.limit}::integer)`
          ),
        );
      case "complete photo":
        return await this.#answer((sql) =>
          sql`select public.complete_photo(tests.named_photo(${command.photo}),
            ${this.#token(command.photo, command.lease)}, 'png', 768, 1024) as answer`
        );
      case "fail photo":
        return await this.#answer((sql) =>
          sql`select public.fail_photo(tests.named_photo(${command.photo}),
            ${this.#token(command.photo, command.lease)}, 'blocked') as answer`
        );
      case "reschedule photo":
        return await this.#answer((sql) =>
          sql`select public.reschedule_photo(tests.named_photo(${command.photo}),
            ${this.#token(command.photo, command.lease)}, 'no_image',
            delay_ms => ${command.later ? null : 0}::integer) as answer`
        );
      case "return photo":
        return await this.#answer((sql) =>
          sql`select public.return_photo(tests.named_photo(${command.photo}),
            ${this.#token(command.photo, command.lease)}, ${command.later ? 60_000 : 0}) as answer`
        );
      case "photo meets a busy provider": {
        const answer = await this.#answer((sql) =>
          sql`select public.reschedule_photo(tests.named_photo(${command.photo}),
            ${this.#token(command.photo, command.lease)}, 'provider_unavailable') as answer`
        );
        // How many fewer are asked at a time from now on is for the tests of the pace.
        await sql`update private.provider_pace set in_flight_limit = 1000`;
        return answer;
      }
      case "photo meets a closed provider":
        return await this.#answer((sql) =>
          sql`select public.reschedule_photo(tests.named_photo(${command.photo}),
            ${this.#token(command.photo, command.lease)}, 'quota_exhausted') as answer`
        );
      case "close provider":
        await asWorker((sql) =>
          sql`select public.pause_provider(id, now() + interval '9 hours', closed => true)
            from public.generation_models where is_default`
        );
        return "done";
      case "refuse photo":
        return await this.#answer((sql) =>
          sql`select public.refuse_photo(tests.named_photo(${command.photo}),
            ${this.#token(command.photo, command.lease)}, 'blocked',
            tries => ${command.tries}::integer, omit => ${command.omit}::boolean) as answer`
        );
      case "pause provider": {
        const because = command.suspended ? "the key is refused" : null;
        await asWorker((sql) =>
          sql`select public.pause_provider(id, now() + interval '1 minute',
            suspended_for => ${because}::text) from public.generation_models where is_default`
        );
        // How much slower requests go from now on is for the tests of the pace.
        await sql`update private.provider_pace set interval_ms = 0, next_slot_at = now()`;
        return "done";
      }
      case "complete training":
        return await this.#answer((sql) =>
          sql`select tests.finish_training(${command.model},
            ${this.#token(command.model, command.lease)}) as answer`
        );
      case "continue training":
        return await this.#answer((sql) =>
          sql`select public.continue_training(tests.id(${command.model}),
            ${this.#token(command.model, command.lease)}) as answer`
        );
      case "fail training":
        return await this.#answer((sql) =>
          sql`select public.fail_training(tests.id(${command.model}),
            ${this.#token(command.model, command.lease)}, 'photo_unreadable') as answer`
        );
      case "reschedule training":
        return await this.#answer((sql) =>
          sql`select public.reschedule_training(tests.id(${command.model}),
            ${this.#token(command.model, command.lease)}, 'storage_unavailable') as answer`
        );
      case "leases lapse":
        await sql`update private.generation_queue set lease_expires_at = now() - interval '1 second'
          where lease_token is not null`;
        await sql`update private.training_queue set lease_expires_at = now() - interval '1 second'
          where lease_token is not null`;
        await sql`select private.tick()`;
        return "done";
      case "time passes":
        await sql`update private.generation_queue set not_before = now()
          where batch_id in (
            select id from public.photo_generation_batches where reference_set is not null
          )`;
        await sql`update private.training_queue set not_before = now()`;
        await sql`update private.provider_pace set paused_until = now()
          where paused_until is not null`;
        return "done";
      case "deadline passes":
        await sql`update public.photo_generation_batches
          set deadline_at = now() - interval '1 second' where id = tests.id(${command.batch})`;
        await sql`select private.tick()`;
        return "done";
    }
  }

  async #answer(act: Parameters<World["asWorker"]>[0]): Promise<Outcome> {
    const [row] = await this.world.asWorker(act);
    return row?.answer;
  }

  #handedOut(rows: postgres.Row[]): string[] {
    return rows.map(({ name, lease_token }) => {
      this.#leases.set(name, [...this.#leases.get(name) ?? [], lease_token]);
      return name;
    });
  }

  /** A lease that never was is one nobody holds. */
  #token(name: string, lease: number): string {
    return this.#leases.get(name)?.[lease] ?? crypto.randomUUID();
  }

  /** What the database holds, in the terms of `visible`. */
  async state(): Promise<Visible> {
    const [row] = await this.world.sql<{ state: Visible }[]>`select tests.ledger_state() as state`;
    if (!row) throw new Error("no state");
    return row.state;
  }
}

function withdrawalId({ payment, number }: { payment: string; number: number }): string {
  return `re_${payment.replaceAll("-", "_")}_${number}`;
}

/** Lends a database that commands can be tried on. */
export function withRig(use: (rig: Rig) => Promise<void>): Promise<void> {
  return withWorld(async (world) => {
    await world.sql.unsafe(await Deno.readTextFile(new URL("rig.pgsql", import.meta.url)));
    await use(new Rig(world));
  });
}
