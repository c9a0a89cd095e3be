import assert from "node:assert/strict";
import { createStopHandler } from "./stop-notices.ts";

const TOKEN = "t".repeat(48);

async function ask(
  method: string,
  token = TOKEN,
  stop: (token: string) => Promise<boolean> = () => Promise.resolve(true),
) {
  const stopped: string[] = [];
  const handler = createStopHandler({
    stop: (asked) => {
      stopped.push(asked);
      return stop(asked);
    },
    appUrl: () => "https://retrato.example",
    log: { info: () => {}, error: () => {} },
  });
  const response = await handler(
    new Request(`https://ref.supabase.co/functions/v1/stop-notices?token=${token}`, { method }),
  );
  return { response, stopped };
}

Deno.test("what only looks at a link changes nothing, and is led to the page", async () => {
  for (const method of ["GET", "HEAD"]) {
    const { response, stopped } = await ask(method);
    assert.equal(response.status, 303);
    assert.equal(
      response.headers.get("location"),
      `https://retrato.example/notices/off#${TOKEN}`,
    );
    assert.deepEqual(stopped, []);
  }
});

Deno.test("a mail program that posts turns them off, as the page does", async () => {
  const { response, stopped } = await ask("POST");
  assert.equal(response.status, 200);
  assert.deepEqual(stopped, [TOKEN]);
  assert.equal(response.headers.get("cache-control"), "no-store");
  assert.equal(response.headers.get("access-control-allow-origin"), "*");
});

Deno.test("a token that is none is answered in one way, and most of them without asking", async () => {
  for (const method of ["GET", "POST"]) {
    for (const token of ["", "short", TOKEN + "t", "https://evil.example/" + "t".repeat(27)]) {
      const { response, stopped } = await ask(method, encodeURIComponent(token));
      assert.equal(response.status, 404);
      assert.deepEqual(stopped, []);
    }
  }
  const forged = await ask("POST", TOKEN, () => Promise.resolve(false));
  assert.equal(forged.response.status, 404);
});

Deno.test("what fails inside says nothing of it", async () => {
  const { response } = await ask("POST", TOKEN, () => Promise.reject(new Error("password")));
  assert.equal(response.status, 500);
  assert.doesNotMatch(await response.text(), /password/);
  assert.equal((await ask("DELETE")).response.status, 405);
  assert.equal((await ask("OPTIONS")).response.status, 204);
});
