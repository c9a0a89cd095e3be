import assert from "node:assert/strict";
import { eventually } from "../../../local/testing/eventually.ts";
import { json } from "./account.ts";
import { type Attack, attack, type Theme } from "./attack.ts";
import { countResponses, rawRequest } from "./raw-request.ts";
import { assertRefused } from "./send.ts";
import type { World } from "./world.ts";

/** Requests that no browser sends: other hosts, other methods, two requests in one. */
export const requests: Theme = {
  name: "requests that are not what they seem",
  attacks: (world) => [
    ...hosts(world),
    ...methods(world),
    ...smuggling(world),
  ],
};

function hosts({ stack, send, mallory }: World): Attack[] {
  const evil = "attacker.example";
  const headers: Record<string, string> = {
    "x-forwarded-host": evil,
    "x-forwarded-proto": "https",
    "x-forwarded-for": "127.0.0.1",
    "x-original-url": "/auth/v1/admin/users",
    "x-rewrite-url": "/auth/v1/admin/users",
    forwarded: `host=${evil}`,
    origin: `https://${evil}`,
    referer: `https://${evil}/`,
  };
  return [
    attack("a link in an e-mail that leads to another host", async () => {
      const { data } = await mallory.client.auth.getUser();
      const email = data.user?.email ?? "";
      const redirects = [`https://${evil}`, `//${evil}`, "javascript:alert(1)"];
      for (const redirect of redirects) {
        const query = `?redirect_to=${encodeURIComponent(redirect)}`;
        await send(
          `/auth/v1/recover${query}`,
          json("POST", { email }, { ...headers, apikey: stack.keys.publishableKey }),
        );
      }
      const links = await eventually(() => {
        const mails = stack.mailbox.to(email);
        return mails.length < redirects.length ? undefined : mails.map(({ link }) => link ?? "");
      });
      for (const link of links) {
        assert.ok(link.startsWith(`${stack.apiUrl}/auth/code?`), link);
        assert.ok(!/attacker|javascript/.test(decodeURIComponent(link)), link);
        const answer = await send(link.slice(stack.apiUrl.length));
        assert.ok(!answer.headers.get("location")?.includes(evil), "it leads to another host");
      }
    }),
    attack("another host in the request", async () => {
      const request = [
        "GET /config.json HTTP/1.1",
        `Host: ${evil}`,
        "Connection: close",
        "",
        "",
      ].join("\r\n");
      const received = await rawRequest(stack.apiUrl, request);
      assert.match(received, /^HTTP\/1.1 421/);
      assert.ok(!received.includes(evil), received);
    }),
    attack("the configuration for another page", async () => {
      const answer = await send("/config.json", { headers: { origin: `https://${evil}` } });
      assertRefused(answer, 403);
    }),
    attack("headers that change the path", async () => {
      const { text } = await send("/rest/v1/styles?select=id&limit=1", {
        headers: { ...headers, apikey: stack.keys.publishableKey },
      });
      assert.match(text, /^\[\{"id":"[a-z-]+"\}\]$/);
    }),
  ];
}

function methods({ mallory: { send }, alice }: World): Attack[] {
  const overrides = ["x-http-method-override", "x-method-override", "x-http-method"];
  return [
    ...overrides.map((header) =>
      attack(`DELETE in ${header}`, async () => {
        const path = `/rest/v1/models?id=eq.${alice.modelId}`;
        await send(path, { headers: { [header]: "DELETE" } });
        assertRefused(await send(`${path}&_method=DELETE`));
      })
    ),
    ...["/rest/v1/models", "/auth/v1/user", "/storage/v1/bucket", "/functions/v1/train-model"]
      .flatMap((path) =>
        ["PROPFIND", "LOCK", "PURGE", "DEBUG"].map((method) =>
          attack(`${method} ${path}`, async () => {
            assertRefused(await send(path, { method }));
          })
        )
      ),
    attack("a change by GET", async () => {
      assertRefused(await send(`/rest/v1/rpc/increment_download?photo_id=${alice.photoId}`));
      assertRefused(await send("/rest/v1/rpc/delete_account"));
    }),
  ];
}

/** Where one reader sees one request and another two: the gateway answers one, or none. */
function smuggling({ stack: { apiUrl, keys } }: World): Attack[] {
  const hidden = "GET /config.json HTTP/1.1\r\nHost: x\r\n\r\n";
  const post = (headers: string[], body: string) =>
    [
      "POST /rest/v1/rpc/wake_workers HTTP/1.1",
      "Host: 127.0.0.1",
      `apikey: ${keys.publishableKey}`,
      "Content-Type: application/json",
      ...headers,
      "",
      body,
    ].join("\r\n");
  const tricks: Record<string, string> = {
    "two lengths": post(
      ["Content-Length: 2", `Content-Length: ${hidden.length + 2}`],
      `{}${hidden}`,
    ),
    "a length and chunks": post(
      ["Content-Length: 4", "Transfer-Encoding: chunked"],
      `0\r\n\r\n${hidden}`,
    ),
    "a misspelt encoding": post(
      [`Content-Length: ${hidden.length}`, "Transfer-Encoding: xchunked"],
      hidden,
    ),
    "an encoding twice": post(
      ["Transfer-Encoding: chunked", "Transfer-Encoding: identity", "Content-Length: 5"],
      `0\r\n\r\n${hidden}`,
    ),
    "a space before the colon": post(["Content-Length : 2"], `{}${hidden}`),
    "a negative length": post(["Content-Length: -1"], hidden),
    "a length that is no number": post(["Content-Length: 2e1"], hidden),
    "a chunk of odd size": post(["Transfer-Encoding: chunked"], `-1\r\n${hidden}`),
  };
  return Object.entries(tricks).map(([trick, text]) =>
    attack(trick, async () => {
      const received = await rawRequest(apiUrl, text, 300);
      assert.ok(countResponses(received) <= 1, received);
      assert.ok(!received.includes("supabaseUrl"), received);
    })
  );
}
