import { runCommand } from "../../local/command.ts";
import { writeFormatted } from "../write-formatted.ts";
import { DOCUMENT, withTables } from "./document.ts";

/** Measures the photos kept for tests, and writes what they score into docs/FACES.md. */
runCommand(async ({ print }) => {
  await writeFormatted(DOCUMENT, await withTables(await Deno.readTextFile(DOCUMENT)));
  print(`Wrote ${DOCUMENT}.`);
  return 0;
});
