import { readFileSync } from "node:fs";
import { createDescriber } from "../descriptor.ts";
import { createFaceFinder } from "../face.ts";
import { fingerprint } from "../fingerprint.ts";
import { judgePhoto } from "../judge.ts";
import { readFile } from "../read-file.ts";
import { decodeImage } from "../../images/decode.ts";

/**
 * Judges and describes one photo, whose file is the first argument, in a process that has loaded
 * nothing before, and prints what that cost: milliseconds of CPU, and MB as Edge Runtime counts them.
 */
const { pixels } = await decodeImage(Deno.readFileSync(Deno.args[0]!));
const decodedMs = cpuMs();
const finder = await createFaceFinder({ read: readFile });
const describe = await createDescriber({ read: readFile });
const loadedMs = cpuMs();
const { verdict, face } = judgePhoto(pixels, finder.find(pixels));
fingerprint(pixels);
if (face) describe(pixels, face);
const { heapUsed, external } = Deno.memoryUsage();
const cost = {
  verdict,
  decodedMs,
  loadedMs: loadedMs - decodedMs,
  judgedMs: cpuMs() - loadedMs,
  mb: Math.round((heapUsed + external) / 1_048_576),
};
Deno.stdout.writeSync(new TextEncoder().encode(JSON.stringify(cost)));

/** User and system time of this process: `process.cpuUsage` is not in the Deno that hosted runs. */
function cpuMs(): number {
  const stat = readFileSync("/proc/self/stat", "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  // proc(5): fields 14 and 15, in hundredths of a second.
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
