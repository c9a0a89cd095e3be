import assert from "node:assert/strict";
import { projectConfig, testKeys } from "../api/testing/api.ts";
import { Failure } from "../failure.ts";
import { type GatewayOptions, startGateway } from "./gateway.ts";

interface Stage extends AsyncDisposable {
  log: string[];
  fetch(path: string, init?: RequestInit): Promise<Response>;
  url: string;
}

/** A gateway before services that tell what reached them. */
function stage(overrides: Partial<GatewayOptions> = {}): Stage {
  const log: string[] = [];
  const echo = (service: string) => async (request: Request) =>
    Response.json({ service, url: request.url, size: (await request.bytes()).length });
  const config = projectConfig();
  const gateway = startGateway({
    port: 0,
    config: { ...config, storage: { ...config.storage, fileSizeLimit: 1000 } },
    keys: testKeys,
    api: { fetch: echo("api") },
    functions: { handle: echo("functions") },
    realtime: echo("realtime"),
    log: (line) => log.push(line),
    ...overrides,
  });
  return {
    log,
    url: gateway.url,
    fetch: (path, init) => fetch(`${gateway.url}${path}`, init),
    [Symbol.asyncDispose]: () => gateway.stop(),
  };
}

const apikey = testKeys.publishableKey;

Deno.test("each path reaches its service", async () => {
  await using gateway = stage({ fallback: () => new Response("the app") });
  for (
    const [path, service] of [
      ["/rest/v1/photos?select=id", "api"],
      ["/auth/v1/user", "api"],
      ["/storage/v1/bucket", "api"],
      ["/functions/v1/hello/world", "functions"],
      ["/realtime/v1/api/broadcast", "realtime"],
    ]
  ) {
    const seen = await (await gateway.fetch(path ?? "", { headers: { apikey } })).json();
    assert.equal(seen.service, service);
    assert.equal(seen.url, `${gateway.url}${path}`);
  }
  for (const path of ["/", "/photos", "/rest/v2/x", "/restv1", "/_system/info"]) {
    assert.equal(await (await gateway.fetch(path)).text(), "the app", path);
  }
});

Deno.test("what nobody serves is not found", async () => {
  await using gateway = stage();
  const response = await gateway.fetch("/nothing");
  assert.equal(response.status, 404);
  assert.match((await response.json()).message, /no Route matched/);
});

Deno.test("REST without a key gets no further, and the page may read why", async () => {
  await using gateway = stage();
  const response = await gateway.fetch("/rest/v1/photos");
  assert.equal(response.status, 401);
  assert.equal(response.headers.get("access-control-allow-origin"), "*");
  assert.equal((await response.json()).message, "No API key found in request");
});

Deno.test("a secret key in a browser gets no further, to a function neither", async () => {
  await using gateway = stage();
  const headers = { apikey: testKeys.secretKey, "user-agent": "Mozilla/5.0" };
  for (const path of ["/rest/v1/photos", "/storage/v1/bucket", "/functions/v1/hello"]) {
    const response = await gateway.fetch(path, { headers });
    await response.body?.cancel();
    assert.equal(response.status, 401, path);
  }
});

Deno.test("a method that no service knows reaches none", async () => {
  await using gateway = stage();
  const response = await gateway.fetch("/rest/v1/photos", {
    method: "PROPFIND",
    headers: { apikey },
  });
  await response.body?.cancel();
  assert.equal(response.status, 405);
});

Deno.test("it listens on one address of this machine alone", async () => {
  await using gateway = stage();
  const { port } = new URL(gateway.url);
  await assert.rejects(fetch(`http://127.0.0.2:${port}/`), TypeError);
});

Deno.test("every origin may call the API", async () => {
  await using gateway = stage();
  const asked = "apikey, authorization, x-client-info, content-type, prefer, accept-profile";
  const preflight = await gateway.fetch("/rest/v1/photos", {
    method: "OPTIONS",
    headers: {
      origin: "http://elsewhere",
      "access-control-request-method": "PATCH",
      "access-control-request-headers": asked,
    },
  });
  assert.equal(preflight.status, 204);
  assert.equal(preflight.headers.get("access-control-allow-origin"), "*");
  assert.equal(preflight.headers.get("access-control-allow-headers"), asked);
  assert.match(preflight.headers.get("access-control-allow-methods") ?? "", /PATCH/);
  const response = await gateway.fetch("/rest/v1/photos", { headers: { apikey } });
  await response.body?.cancel();
  assert.match(response.headers.get("access-control-expose-headers") ?? "", /content-range/);
});

Deno.test("every response carries an id and is not to be sniffed or framed", async () => {
  await using gateway = stage();
  const [one, two] = await Promise.all([gateway.fetch("/a"), gateway.fetch("/b")]);
  for (const response of [one, two]) {
    await response.body?.cancel();
    assert.equal(response.headers.get("x-content-type-options"), "nosniff");
    assert.equal(response.headers.get("x-frame-options"), "SAMEORIGIN");
    assert.match(response.headers.get("referrer-policy") ?? "", /strict-origin/);
  }
  assert.notEqual(one.headers.get("sb-request-id"), two.headers.get("sb-request-id"));
});

Deno.test("a handler that throws is a 500 without its stack", async () => {
  await using gateway = stage({
    api: {
      fetch() {
        throw new Error("secret detail");
      },
    },
  });
  const response = await gateway.fetch("/rest/v1/photos", { headers: { apikey } });
  assert.equal(response.status, 500);
  assert.equal((await response.text()).includes("secret detail"), false);
  assert(gateway.log.some((line) => line.includes("secret detail")));
});

Deno.test("a database that is gone is a 503", async () => {
  const refused = Object.assign(new Error("refused"), { code: "ECONNREFUSED" });
  await using gateway = stage({ api: { fetch: () => Promise.reject(refused) } });
  const response = await gateway.fetch("/rest/v1/photos", { headers: { apikey } });
  assert.equal(response.status, 503);
  assert.equal(response.headers.get("retry-after"), "1");
  await response.body?.cancel();
});

Deno.test("a name of another machine that leads here reaches no service", async () => {
  await using gateway = stage({ fallback: () => new Response("the app") });
  const { port } = new URL(gateway.url);
  const ask = async (host: string, path: string) => {
    using connection = await Deno.connect({ hostname: "127.0.0.1", port: Number(port) });
    const lines = [
      `GET ${path} HTTP/1.1`,
      `Host: ${host}`,
      `apikey: ${apikey}`,
      "Connection: close",
    ];
    await connection.write(new TextEncoder().encode(`${lines.join("\r\n")}\r\n\r\n`));
    return (await new Response(connection.readable).text()).split("\r\n")[0];
  };
  for (const path of ["/", "/config.json", "/rest/v1/photos", "/functions/v1/x", "/storage/v1/x"]) {
    assert.match(await ask(`evil.example:${port}`, path) ?? "", /^HTTP\/1.1 421/, path);
    assert.match(await ask(`localhost:${port}`, path) ?? "", /^HTTP\/1.1 200/, path);
  }
});

Deno.test("bodies have a limit, announced or not", async () => {
  await using gateway = stage();
  const big = new Uint8Array(10 * 1024 ** 2 + 1);
  const post = (path: string, body: BodyInit) =>
    gateway.fetch(path, { method: "POST", headers: { apikey }, body });
  const status = async (response: Response) => {
    await response.body?.cancel();
    return response.status;
  };
  assert.equal(await status(await post("/rest/v1/photos", big)), 413);
  assert.equal(await status(await post("/rest/v1/photos", new Blob([big]).stream())), 413);
  for (const path of ["/functions/v1/hello", "/realtime/v1/api/broadcast", "/", "/config.json"]) {
    assert.equal(await status(await post(path, big)), 413, path);
    assert.equal(await status(await post(path, new Blob([big]).stream())), 413, path);
  }
  assert.equal(await status(await post("/storage/v1/object/a/b", new Uint8Array(1_100_000))), 413);
  const fits = await post("/rest/v1/photos", big.subarray(1));
  assert.equal((await fits.json()).size, big.length - 1);
});

Deno.test("Realtime opens WebSockets through it", async () => {
  await using gateway = stage({
    realtime(request) {
      const { socket, response } = Deno.upgradeWebSocket(request);
      socket.onmessage = ({ data }) => socket.send(`heard ${data}`);
      return response;
    },
  });
  const socket = new WebSocket(`${gateway.url.replace("http", "ws")}/realtime/v1/websocket`);
  const answer = new Promise((resolve) => socket.onmessage = ({ data }) => resolve(data));
  socket.onopen = () => socket.send("hello");
  assert.equal(await answer, "heard hello");
  const closed = new Promise((resolve) => socket.onclose = resolve);
  socket.close();
  await closed;
});

Deno.test("the log tells each request, but no token", async () => {
  await using gateway = stage();
  await (await gateway.fetch("/storage/v1/object/sign/a/b?token=secret")).body?.cancel();
  await (await gateway.fetch("/s/secret")).body?.cancel();
  await (await gateway.fetch("/receipt/secret")).body?.cancel();
  assert.equal(gateway.log.length, 3);
  assert.doesNotMatch(gateway.log.join(), /secret/);
  assert.match(gateway.log[0] ?? "", /^GET \/storage\/v1\/object\/sign\/a\/b 200 \d+ ms$/);
});

Deno.test("a taken port is said in one sentence", async () => {
  await using gateway = stage();
  const port = Number(new URL(gateway.url).port);
  assert.throws(() => stage({ port }), (error) => {
    assert(error instanceof Failure);
    assert.equal(error.message, `Port ${port} is taken by another program.`);
    return true;
  });
});

Deno.test("a request that meets a fault takes effect or not, and is never answered", async () => {
  for (const [fault, effects] of [["refuse", 0], ["lose_answer", 1]] as const) {
    let served = 0;
    const fetchApi = () => {
      served++;
      return Response.json({});
    };
    await using gateway = stage({ api: { fetch: fetchApi }, onRequest: () => fault });
    const response = await gateway.fetch("/rest/v1/photos", { headers: { apikey } });
    await response.body?.cancel();
    assert.deepEqual([response.status, served], [502, effects], fault);
  }
});

Deno.test("a crash breaks the connections of requests on their way", async () => {
  const { promise: reached, resolve: reach } = Promise.withResolvers<void>();
  const never = new Promise<Response>(() => {});
  const gateway = startGateway({
    port: 0,
    config: projectConfig(),
    keys: testKeys,
    api: {
      fetch() {
        reach();
        return never;
      },
    },
    functions: { handle: () => never },
    realtime: () => never,
    log: () => {},
  });
  const request = fetch(`${gateway.url}/rest/v1/photos`, { headers: { apikey } });
  const broken = assert.rejects(request, TypeError);
  await reached;
  await gateway.crash();
  await broken;
});
