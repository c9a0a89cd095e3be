import assert from "node:assert/strict";
import { withBodyWithin } from "./body-limit.ts";

/** A request whose body notes whether anybody reads it. */
function upload(announced: number, content: string) {
  const seen = { read: false };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      seen.read = true;
      controller.enqueue(new TextEncoder().encode(content));
      controller.close();
    },
  }, { highWaterMark: 0 });
  const headers = { "content-length": String(announced) };
  return { seen, request: new Request("http://localhost/", { method: "POST", headers, body }) };
}

Deno.test("what says that it is too large is not read", async () => {
  const { seen, request } = upload(11, "short");
  assert.equal(await withBodyWithin(request, 10), undefined);
  assert.equal(seen.read, false);
});

Deno.test("what is larger than it says is refused, the rest is passed on", async () => {
  assert.equal(await withBodyWithin(upload(5, "longer than ten").request, 10), undefined);
  const passed = await withBodyWithin(upload(5, "short").request, 10);
  assert.equal(await passed?.text(), "short");
});
