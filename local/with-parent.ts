/**
 * Runs the module named by the first argument, and ends the process when its standard input closes:
 * that is how a child learns that the stack which started it is gone, however that ended.
 */
import { pathToFileURL } from "node:url";

async function endWithParent(): Promise<void> {
  for await (const _ of Deno.stdin.readable);
  Deno.exit(0);
}

const [module] = Deno.args;
if (!module) throw new Error("no module was given");
endWithParent();
await import(pathToFileURL(module).href);
