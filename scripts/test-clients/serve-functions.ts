import { join } from "node:path";
import { SignJWT } from "jose";
import { z } from "zod";
import { verifyToken } from "../../local/api/caller.ts";
import { loadConfig } from "../../local/config.ts";
import { createFunctionsRuntime } from "../../local/functions/runtime.ts";
import { PROJECT_DIR } from "../../local/project-dir.ts";
import { listen } from "./listen.ts";

/** What the suite's functions are served under, and they see of their own address. */
const ORIGIN = "http://localhost:8000";
/** All that they import, without a network. */
const SERVER = `export const serve = (answer) => Deno.serve((request) => {
  const { pathname, search } = new URL(request.url);
  return answer(new Request("${ORIGIN}" + pathname + search, request));
});`;

const Wanted = z.object({ slug: z.string(), jwtSecret: z.string() });

/**
 * Opens a door to one function for each `runRelay` of `relay.cjs`, on a port of its own.
 * @param folder Package of the suite: its functions are in `test/functions`.
 * @throws {Failure} when the port for the requests of `relay.cjs` is taken.
 */
export async function serveFunctions(folder: string): Promise<AsyncDisposable> {
  await using parts = new AsyncDisposableStack();
  const imports = parts.adopt(await Deno.makeTempFile({ suffix: ".json" }), Deno.remove);
  await Deno.writeTextFile(
    imports,
    JSON.stringify({
      imports: {
        "https://deno.land/std/http/server.ts": `data:text/javascript,${
          encodeURIComponent(SERVER)
        }`,
      },
    }),
  );
  const doors = new Map<string, AsyncDisposable>();
  parts.defer(async () => {
    await Promise.all(Array.from(doors.values(), (door) => door[Symbol.asyncDispose]()));
  });
  parts.use(listen(async (request) => {
    if (request.method === "POST") {
      const { slug, jwtSecret } = Wanted.parse(await request.json());
      const entrypoint = join(folder, "test", "functions", slug, "index.ts");
      const { port, ...door } = openDoor(slug, entrypoint, imports, jwtSecret);
      doors.set(String(port), door);
      return Response.json({ port });
    }
    const port = new URL(request.url).pathname.split("/").at(-1) ?? "";
    await doors.get(port)?.[Symbol.asyncDispose]();
    doors.delete(port);
    return new Response();
  }));
  return parts.move();
}

function openDoor(
  name: string,
  entrypoint: string,
  importMap: string,
  jwtSecret: string,
): AsyncDisposable & { port: number } {
  const config = loadConfig(join(PROJECT_DIR, "supabase", "config.toml"), {});
  const runtime = createFunctionsRuntime({
    config: {
      ...config,
      functions: { [name]: { name, verifyJwt: true, entrypoint, importMap, staticFiles: [] } },
    },
    apiUrl: ORIGIN,
    databaseUrl: "",
    keys: { publishableKey: "", secretKey: "", jwtSecret },
    secrets: {},
    log: () => {},
  });
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen: () => {} },
    async (request) => {
      const { pathname, search } = new URL(request.url);
      const below = new Request(`${ORIGIN}/functions/v1${pathname}${search}`, request);
      return await runtime.handle(await withRole(below, jwtSecret));
    },
  );
  return {
    port: server.addr.port,
    async [Symbol.asyncDispose]() {
      await runtime.stop();
      await server.shutdown();
    },
  };
}

/** The suite's tokens name no role, without which the stack takes none. */
async function withRole(request: Request, jwtSecret: string): Promise<Request> {
  const token = request.headers.get("authorization")?.replace(/^Bearer\s+/i, "") ?? "";
  const secret = new TextEncoder().encode(jwtSecret);
  const claims = await verifyToken(token, secret).catch(() => undefined);
  if (!claims) return request;
  const signed = await new SignJWT({ role: "anon", ...claims })
    .setProtectedHeader({ alg: "HS256" }).sign(secret);
  const headers = new Headers(request.headers);
  headers.set("authorization", `Bearer ${signed}`);
  return new Request(request, { headers });
}
