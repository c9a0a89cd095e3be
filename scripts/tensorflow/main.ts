import { runCommand } from "../../local/command.ts";
import { makeTensorFlow, TENSORFLOW_DIR } from "./make.ts";

/** Writes what `_shared/faces` needs of TensorFlow.js, from the installed packages. */
runCommand(async ({ print }) => {
  for (const { path, bytes } of await makeTensorFlow()) await Deno.writeFile(path, bytes);
  print(`Wrote ${TENSORFLOW_DIR}.`);
  return 0;
});
