import { runCommand } from "../local/command.ts";
import { releasable, RELEASED_FILE } from "../supabase/tests/upgrade/released.ts";

/** Freezes the migrations: from now on a change to the database is a new file. */
runCommand(async ({ print }) => {
  const released = releasable();
  await Deno.writeTextFile(RELEASED_FILE, `${JSON.stringify(released, null, 2)}\n`);
  print(`${Object.keys(released).length} migrations are released and may not change any more.`);
  return 0;
});
