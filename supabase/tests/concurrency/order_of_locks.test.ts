import assert from "node:assert/strict";
import { keepScene } from "./kept-scene.ts";
import { type Operation, OPERATIONS } from "./operations.ts";
import { isRefusal, openSession } from "./session.ts";
import { brokenInvariants, withWorld, type World } from "./world.ts";

Deno.test("any two operations may meet without a deadlock, and all still adds up", () =>
  withWorld(async (world) => {
    const faults: string[] = [];
    const scene = await keepScene(world);
    for (const first of OPERATIONS) {
      for (const second of OPERATIONS) {
        await scene.restore();
        const found = await meet(world, [first, second]);
        faults.push(
          ...found.map((fault) => `${first.name}, ${second.name}: ${fault}`),
        );
      }
    }
    assert.deepEqual(faults, []);
  }));

/**
 * Lets operations start, in this order, while another transaction holds Alice's row, which most of
 * them need half-way, and then lets go. Returns what went wrong.
 */
async function meet(world: World, operations: Operation[]): Promise<string[]> {
  const holder = await openSession(world, "database");
  await holder.run("select from public.users for update");
  const ends: Promise<unknown>[] = [];
  for (const { by, sql } of operations) {
    const session = await openSession(world, by);
    const error = session.run(sql).then(
      () => undefined,
      (error: unknown) => error,
    );
    ends.push(error.finally(() => session.end()));
    await session.settled();
  }
  await holder.end();
  const errors = (await Promise.all(ends)).filter((error) => error && !isRefusal(error));
  return [...errors.map(String), ...await brokenInvariants(world)];
}
