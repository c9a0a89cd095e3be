import { fileURLToPath } from "node:url";
import { type ChildService, startChildService } from "./child-service.ts";
import type { Log } from "./logs.ts";

const MAIN = fileURLToPath(new URL("gemini/main.ts", import.meta.url));
const WITH_PARENT = fileURLToPath(new URL("with-parent.ts", import.meta.url));

/** What makes the pictures: the renderer, or crops that cost next to nothing. */
export type Renderer = "portrait" | "crop" | "tiny";

/**
 * Starts local/gemini on any free port, as a process of its own so that drawing holds nobody up. It
 * is ready with its base URL.
 */
export function startGeminiProcess(renderer: Renderer, log: Log): ChildService<string> {
  return startChildService({
    name: "The Gemini stand-in",
    command: Deno.execPath(),
    args: ["run", "-A", WITH_PARENT, MAIN],
    env: { GEMINI_PORT: "0", GEMINI_RENDERER: renderer },
    log,
    readyWhen: (line) => line.match(/http:\/\/\S+/)?.[0],
  });
}
