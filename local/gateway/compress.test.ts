import assert from "node:assert/strict";
import { compressed } from "./compress.ts";

const rows = JSON.stringify(Array.from({ length: 200 }, (_, number) => ({ number })));

function answer(headers: Record<string, string> = {}): Response {
  return new Response(rows, {
    status: 206,
    headers: { "content-type": "application/json; charset=utf-8", "content-range": "0-199/*" },
    ...headers["content-type"] && { headers },
  });
}

function asked(encodings: string): Request {
  return new Request("http://localhost", { headers: { "accept-encoding": encodings } });
}

Deno.test("JSON is sent in gzip, with everything else as it was", async () => {
  const response = compressed(asked("gzip, br"), answer());
  assert.equal(response.status, 206);
  assert.equal(response.headers.get("content-encoding"), "gzip");
  assert.equal(response.headers.get("content-range"), "0-199/*");
  assert.equal(response.headers.get("vary"), "accept-encoding");
  const packed = await response.bytes();
  assert.ok(packed.length < rows.length / 3, `${packed.length} of ${rows.length} bytes`);
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  assert.equal(await new Response(unpacked).text(), rows);
});

Deno.test("who does not take gzip, and what is no JSON, gets it as it is", async () => {
  assert.equal(await compressed(asked("br"), answer()).text(), rows);
  const picture = answer({ "content-type": "image/webp" });
  assert.equal(compressed(asked("gzip"), picture), picture);
});
