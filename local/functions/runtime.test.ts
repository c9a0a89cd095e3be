import assert from "node:assert/strict";
import { join } from "node:path";
import { SignJWT } from "jose";
import { projectConfig, testKeys } from "../api/testing/api.ts";
import { until } from "../api/testing/until.ts";
import { createFunctionsRuntime, type FunctionsOptions, type FunctionsRuntime } from "./runtime.ts";

/** Functions by name, each the text of its index.ts. */
type Sources = Record<string, string>;

interface Stage extends AsyncDisposable {
  functions: FunctionsRuntime;
  log: string[];
  call(path: string, init?: RequestInit): Promise<Response>;
}

async function stage(
  sources: Sources,
  verifyJwt = false,
  limits: Pick<FunctionsOptions, "idleTimeoutMs" | "cpuLimitMs" | "most" | "keepMs"> = {},
): Promise<Stage> {
  const folder = await Deno.makeTempDir({ prefix: "retrato-" });
  const settings = Object.entries(sources).map(([name, source]) => {
    Deno.mkdirSync(join(folder, name));
    const entrypoint = join(folder, name, "index.ts");
    const importMap = join(folder, name, "deno.json");
    Deno.writeTextFileSync(entrypoint, source);
    Deno.writeTextFileSync(importMap, "{}");
    const staticFiles = [join(folder, "_shared", "weights.bin")];
    return [name, { name, verifyJwt, entrypoint, importMap, staticFiles }];
  });
  Deno.mkdirSync(join(folder, "_shared"));
  for (const name of ["weights.bin", "notes.md"]) {
    Deno.writeTextFileSync(join(folder, "_shared", name), name);
  }
  const log: string[] = [];
  const functions = createFunctionsRuntime({
    config: { ...projectConfig(), functions: Object.fromEntries(settings) },
    apiUrl: "http://127.0.0.1:1",
    databaseUrl: "postgresql://nowhere",
    keys: testKeys,
    secrets: { GEMINI_API_KEY: "gemini" },
    log: (name, line) => log.push(`${name}: ${line}`),
    idleTimeoutMs: 1_000,
    ...limits,
  });
  return {
    functions,
    log,
    call: (path, init) =>
      functions.handle(new Request(`http://127.0.0.1:1/functions/v1${path}`, init)),
    async [Symbol.asyncDispose]() {
      await functions.stop();
      await Deno.remove(folder, { recursive: true });
    },
  };
}

const ECHO = `
  Deno.serve(async (request) => {
    const { pathname, search } = new URL(request.url);
    console.log("called", pathname);
    return Response.json({
      method: request.method, pathname, search, body: await request.text(),
      environment: Deno.env.toObject(), token: request.headers.get("x-token"),
    }, { status: 202, headers: { "x-answer": "42" } });
  });
`;

Deno.test("a function sees its request and its environment as on hosted", async () => {
  await using stack = await stage({ echo: ECHO });
  const response = await stack.call("/echo/sub?a=1", {
    method: "POST",
    body: "hello",
    headers: { "x-token": "t", "accept-encoding": "gzip" },
  });
  assert.equal(response.status, 202);
  assert.equal(response.headers.get("x-answer"), "42");
  const { environment, ...seen } = await response.json();
  assert.deepEqual(seen, {
    method: "POST",
    pathname: "/echo/sub",
    search: "?a=1",
    body: "hello",
    token: "t",
  });
  assert.equal(environment.GEMINI_API_KEY, "gemini");
  assert.equal(environment.SUPABASE_URL, "http://127.0.0.1:1");
  assert(stack.log.includes("echo: called /echo/sub"));
});

Deno.test("a function may not write, start programs or read beyond its project", async () => {
  await using stack = await stage({
    probe: `
      const tries = [
        () => Deno.readTextFileSync("/etc/passwd"),
        () => Deno.writeTextFileSync("/tmp/written-by-a-function", ""),
        () => new Deno.Command("ls").outputSync(),
      ];
      Deno.serve(() => Response.json(tries.map((attempt) => {
        try { attempt(); return "allowed"; } catch (error) { return error.name; }
      })));
    `,
  });
  const answers = await (await stack.call("/probe")).json();
  assert.deepEqual(answers, ["NotCapable", "NotCapable", "NotCapable"]);
});

Deno.test("of what lies beside its modules a function may read its static files alone", async () => {
  await using stack = await stage({
    probe: `
      Deno.serve(() => Response.json(["weights.bin", "notes.md"].map((name) => {
        try {
          return Deno.readTextFileSync(new URL("../_shared/" + name, import.meta.url));
        } catch (error) { return error.name; }
      })));
    `,
  });
  assert.deepEqual(await (await stack.call("/probe")).json(), ["weights.bin", "NotCapable"]);
});

Deno.test("starts a process again after it was killed", async () => {
  await using stack = await stage({ echo: ECHO });
  await stack.functions.warm();
  const [first = 0] = stack.functions.processes.echo ?? [];
  Deno.kill(first, "SIGKILL");
  const during = await stack.call("/echo");
  assert([202, 503].includes(during.status));
  if (during.status === 503) assert.equal(during.headers.get("sb-error-code"), "WORKER_ERROR");
  await during.body?.cancel();
  await until(() => !stack.functions.processes.echo?.includes(first));
  const after = await stack.call("/echo");
  assert.equal(after.status, 202);
  await after.body?.cancel();
  assert.equal(stack.functions.processes.echo?.length, 1);
});

Deno.test("says why there is no answer", async (t) => {
  await using stack = await stage({
    broken: `throw new Error("cannot start");`,
    slow: `Deno.serve(() => new Promise(() => {}));`,
    dying: `Deno.serve(() => Deno.exit(1));`,
  });
  for (
    const [path, status, code] of [
      ["/broken", 503, "BOOT_ERROR"],
      ["/slow", 504, "IDLE_TIMEOUT"],
      ["/dying", 503, "WORKER_ERROR"],
      ["/unknown", 404, "NOT_FOUND"],
      ["/", 404, "NOT_FOUND"],
      ["/..%2fbroken", 404, "NOT_FOUND"],
      ["/constructor", 404, "NOT_FOUND"],
    ] as const
  ) {
    await t.step(`${path} is ${code}`, async () => {
      const response = await stack.call(path);
      assert.equal(response.status, status);
      assert.equal(response.headers.get("sb-error-code"), code);
      assert.equal((await response.json()).code, code);
    });
  }
  assert(stack.log.some((line) => line.startsWith("broken:") && line.includes("cannot start")));
});

/** Works for as many milliseconds of CPU time as its path says, in one go or in pieces. */
const BUSY = `
  import process from "node:process";
  const spent = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000;
  };
  const work = (ms) => {
    let sum = 0;
    for (const until = spent() + ms; spent() < until;) {
      for (let step = 0; step < 100_000; step++) sum += Math.sqrt(step);
    }
    return sum;
  };
  Deno.serve(async (request) => {
    const [, , way, time] = new URL(request.url).pathname.split("/");
    const ms = Number(time);
    const pieces = async () => {
      for (let done = 0; done < ms; done += 20) {
        work(20);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    };
    if (way === "response") work(ms);
    if (way === "background") EdgeRuntime.waitUntil(pieces().then(() => console.log("done")));
    return new Response();
  });
`;

Deno.test({
  name: "a worker that uses too much CPU time is stopped, and a new one serves the next",
  ignore: Deno.build.os === "windows",
  async fn(t) {
    await using stack = await stage({ busy: BUSY }, false, {
      idleTimeoutMs: 60_000,
      cpuLimitMs: 1_000,
      most: 1,
    });
    const call = async (path: string) => {
      const response = await stack.call(path);
      await response.body?.cancel();
      return [response.status, response.headers.get("sb-error-code")];
    };
    const pid = () => stack.functions.processes.busy?.[0];
    const died = async () => {
      const before = pid();
      await until(() => pid() !== before);
      assert.deepEqual(await call("/busy"), [200, null]);
      assert.notEqual(pid(), before);
    };
    assert.deepEqual(await call("/busy"), [200, null]);

    await t.step("in one go, and what waits behind it is told", async () => {
      const before = pid();
      assert.deepEqual(await Promise.all([call("/busy/response/60000"), call("/busy")]), [
        [546, "WORKER_RESOURCE_LIMIT"],
        [546, "WORKER_RESOURCE_LIMIT"],
      ]);
      assert.deepEqual(await call("/busy"), [200, null]);
      assert.notEqual(pid(), before);
    });
    await t.step("in the background, in pieces", async () => {
      assert.deepEqual(await call("/busy/background/60000"), [200, null]);
      await died();
    });
    await t.step("but not for what many requests use together", async () => {
      const before = pid();
      const calls = Array.from({ length: 6 }, () => call("/busy/background/250"));
      assert.deepEqual(await Promise.all(calls), Array(6).fill([200, null]));
      await until(() => stack.log.filter((line) => line === "busy: done").length === 6);
      assert.equal(pid(), before);
    });
  },
});

/** Logs when its background work is done: a moment after it was asked to stop. Then it fails. */
const BACKGROUND = `
  const unload = Promise.withResolvers();
  addEventListener("beforeunload", (event) => {
    console.log("unload:", event.detail.reason);
    setTimeout(unload.resolve, 300);
  });
  Deno.serve(() => {
    EdgeRuntime.waitUntil(unload.promise.then(() => {
      console.log("work done");
      throw new Error("and then it failed");
    }));
    return new Response(null, { status: 202 });
  });
`;

/** Answers at once, or never turns its event loop again; with /work it has to do until it is to stop. */
const STUCK = `
  const unload = Promise.withResolvers();
  addEventListener("beforeunload", unload.resolve);
  Deno.serve((request) => {
    const { pathname } = new URL(request.url);
    if (pathname.endsWith("/wait")) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    if (pathname.endsWith("/work")) EdgeRuntime.waitUntil(unload.promise);
    return new Response(String(Deno.pid));
  });
`;

Deno.test("a worker that is stuck does not stop the others", async () => {
  await using stack = await stage({ stuck: STUCK }, false, { idleTimeoutMs: 60_000, most: 2 });
  await stack.functions.warm();
  const [stuck = 0] = stack.functions.processes.stuck ?? [];
  const never = stack.call("/stuck/wait");
  // Until it is known to be stuck, a call may still be given to it.
  const open: Promise<unknown>[] = [];
  await until(() => {
    const pid = stack.call("/stuck").then((response) => response.text());
    open.push(pid);
    const pause = new Promise<string>((resolve) => setTimeout(resolve, 250, ""));
    return Promise.race([pid, pause]).then((answer) => answer !== "" && Number(answer) !== stuck);
  });
  Deno.kill(stuck, "SIGKILL");
  const { status, body } = await never;
  await body?.cancel();
  assert.equal(status, 503);
  await Promise.all(open);
});

Deno.test("as many workers run as calls need, and one when there are none", async () => {
  await using stack = await stage({ works: STUCK }, false, { most: 2 });
  const call = async (path: string) => Number(await (await stack.call(path)).text());
  for (let number = 1; number <= 4; number++) await call("/works/work");
  // What it is told of background work comes by another way than the answers.
  await until(async () => new Set([await call("/works/work"), await call("/works/work")]).size > 1);
  assert.equal(stack.functions.processes.works?.length, 2);
});

Deno.test("background work outlives its response, and gets to end when the stack stops", async () => {
  const stack = await stage({ background: BACKGROUND });
  assert.equal((await stack.call("/background")).status, 202);
  await stack[Symbol.asyncDispose]();
  const said = stack.log.map((line) => line.replace("background: ", ""));
  assert(said.indexOf("unload: termination") < said.indexOf("work done"));
  assert(said.includes("Background work failed: Error: and then it failed"));
  assert.equal(said.at(-1), "ended (code 0)");
  assert.deepEqual(stack.functions.processes, {});
  assert.equal((await stack.call("/background")).status, 404);
});

Deno.test({
  name: "background work gets to end after SIGTERM too",
  ignore: Deno.build.os === "windows",
  async fn() {
    await using stack = await stage({ background: BACKGROUND });
    assert.equal((await stack.call("/background")).status, 202);
    Deno.kill(stack.functions.processes.background?.[0] ?? 0, "SIGTERM");
    await until(() => stack.functions.processes.background === undefined);
    assert(stack.log.includes("background: work done"));
    assert.equal(stack.log.at(-1), "background: ended (code 0)");
  },
});

Deno.test("verify_jwt lets none but sessions of this project through", async () => {
  await using stack = await stage({ echo: ECHO }, true);
  const sign = (claims: Record<string, unknown>, secret = testKeys.jwtSecret) =>
    new SignJWT(claims).setProtectedHeader({ alg: "HS256" }).sign(new TextEncoder().encode(secret));
  const call = async (token: string | undefined, method = "POST") => {
    const headers: HeadersInit = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const response = await stack.call("/echo", { method, headers });
    await response.body?.cancel();
    return [response.status, response.headers.get("sb-error-code")];
  };
  assert.deepEqual(await call(undefined), [401, "UNAUTHORIZED_NO_AUTH_HEADER"]);
  for (
    const token of [
      "nonsense",
      testKeys.secretKey,
      `${btoa('{"alg":"none"}')}.${btoa('{"role":"service_role"}')}.`,
      await sign({ role: "authenticated", exp: 1 }),
      await sign({ role: "authenticated" }, "another secret of thirty-two characters"),
      await sign({ sub: "no role" }),
    ]
  ) assert.deepEqual(await call(token), [401, "UNAUTHORIZED_INVALID_JWT_FORMAT"], token);
  assert.deepEqual(await call(await sign({ role: "authenticated" })), [202, null]);
  assert.deepEqual(await call(undefined, "OPTIONS"), [202, null]);
});
