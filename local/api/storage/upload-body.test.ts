import assert from "node:assert/strict";
import { StorageError } from "./errors.ts";
import { readUpload } from "./upload-body.ts";

/** An upload as storage-js sends a `Blob`. */
function form(file: Blob): Request {
  const body = new FormData();
  body.append("cacheControl", "3600");
  body.append("metadata", JSON.stringify({ camera: "mine" }));
  body.append("", file, "me.jpg");
  return new Request("http://localhost/", { method: "POST", body });
}

Deno.test("a form gives the file and its options", async () => {
  const upload = await readUpload(form(new Blob(["a face"], { type: "image/jpeg" })), 100);
  assert.equal(await new Response(upload.body).text(), "a face");
  assert.equal(upload.mimetype, "image/jpeg");
  assert.equal(upload.cacheControl, "max-age=3600");
  assert.deepEqual(upload.userMetadata, { camera: "mine" });
});

Deno.test("bare bytes come with their options as headers", async () => {
  const upload = await readUpload(
    new Request("http://localhost/", {
      method: "POST",
      body: "a face",
      headers: { "content-type": "image/png; charset=x", "cache-control": "max-age=60" },
    }),
    100,
  );
  assert.equal(await new Response(upload.body).text(), "a face");
  assert.deepEqual([upload.mimetype, upload.cacheControl], ["image/png", "max-age=60"]);
});

Deno.test("a form is not held in memory beyond the limit", async () => {
  const whole = form(new Blob([new Uint8Array(1_000_000)]));
  const bytes = await whole.clone().bytes();
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(bytes.subarray(sent, sent += 16_384));
      if (sent >= bytes.length) controller.close();
    },
  });
  const request = new Request(whole.url, { method: "POST", headers: whole.headers, body });
  await assert.rejects(
    readUpload(request, 100),
    (error) => error instanceof StorageError && error.kind.statusCode === 413,
  );
  assert.ok(sent < 500_000, `${sent} bytes were read`);
});

Deno.test("a form without a file is refused", async () => {
  const body = new FormData();
  body.append("cacheControl", "3600");
  const request = new Request("http://localhost/", { method: "POST", body });
  await assert.rejects(readUpload(request, 100), StorageError);
});
