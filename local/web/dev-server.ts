import { type ChildService, startChildService } from "../child-service.ts";
import type { Log } from "../logs.ts";
import { VITE, WEB_DIR } from "./build.ts";

/**
 * Starts Vite, with hot reload, on the web app's sources. The page comes from the gateway, which
 * passes on to Vite what is not Supabase; only the socket that tells of changes goes to Vite
 * directly.
 * @param port Of Vite, on 127.0.0.1.
 * @param log Hears what Vite says, mistakes in the sources above all.
 */
export function startDevServer(port: number, log: Log): ChildService<true> {
  // Vite ends when its input does, and so with this process, however that ended.
  return startChildService({
    name: "Vite",
    command: "node",
    args: [VITE, "--port", String(port), "--strictPort"],
    cwd: WEB_DIR,
    env: { NO_COLOR: "1", RETRATO_DEV_PORT: String(port) },
    log,
    readyWhen: (line) => line.includes(`127.0.0.1:${port}`) || undefined,
  });
}
