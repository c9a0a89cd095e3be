import { runCommand } from "../local/command.ts";
import { scratchDatabase } from "../local/testing/scratch-database.ts";
import { generateTypes, TYPES_FILE } from "./database-types.ts";

runCommand(async ({ print }) => {
  await using database = await scratchDatabase();
  await Deno.writeTextFile(TYPES_FILE, await generateTypes(database.url));
  print(`Wrote ${TYPES_FILE}.`);
  return 0;
});
