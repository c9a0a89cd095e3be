import { runCommand } from "../../local/command.ts";
import { writeFormatted } from "../write-formatted.ts";
import { DOCUMENT, measureTables, withTables } from "./document.ts";

/** Measures the photos kept for tests, and writes what they score into docs/FACES.md. */
runCommand(async ({ print }) => {
  const tables = await measureTables();
  await writeFormatted(DOCUMENT, withTables(await Deno.readTextFile(DOCUMENT), tables));
  print(`Wrote ${DOCUMENT}.`);
  return 0;
});
