import postgres from "postgres";
import { dataFolder } from "../data-folder.ts";
import { writeStateFile } from "../state-file.ts";
import { placePreparedCluster } from "./prepared-cluster.ts";
import { SCRATCH_PASSWORD, scratchFolder } from "./scratch-server.ts";
import { type Stack, type StackOptions, startStack } from "../stack.ts";

/** A whole stack in a temporary folder, quick to try again. */
export interface TestStack extends Stack {
  dataDir: string;
  /** Connection as `postgres`, for looking at what happened. */
  sql: postgres.Sql;
}

const QUICK_SETTINGS = `
  update private.settings set
    retry_delays = array['1 second', '1 second', '2 seconds', '2 seconds']::interval[];
  select cron.schedule('retrato-tick', '1 seconds', 'select private.tick()');
`;

/** Starts a stack on free ports; stopping it removes its folder. */
export async function startTestStack(
  options: Omit<StackOptions, "dataDir"> = {},
): Promise<TestStack> {
  const dataDir = await scratchFolder();
  await using parts = new AsyncDisposableStack();
  parts.defer(() => Deno.remove(dataDir, { recursive: true }));
  const folder = dataFolder(dataDir);
  await placePreparedCluster(folder.postgres);
  writeStateFile(folder.keys, { databasePassword: SCRATCH_PASSWORD });
  const stack = parts.use(
    await startStack({ dataDir, ports: { api: 0, database: 0 }, durable: false, ...options }),
  );
  const sql = postgres(stack.database.url, { max: 2, onnotice: () => {} });
  parts.defer(() => sql.end());
  await sql.unsafe(QUICK_SETTINGS);
  const running = parts.move();
  const stop = () => running.disposeAsync();
  return { ...stack, dataDir, sql, stop, [Symbol.asyncDispose]: stop };
}
