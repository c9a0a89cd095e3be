import assert from "node:assert/strict";
import fc from "fast-check";
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

Deno.test("what is kept of an upload can be sent with it again, whatever it says", async () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "3600",
      "1\r\nset-cookie: a=b",
      "image/jpeg",
      "image/x\ny",
      "\u0000",
      "é/é",
      "",
    ),
    fc.string({ maxLength: 20 }).map((tail) => `image/${tail}`),
  );
  const lines = (...parts: string[]) => parts.join("\r\n");
  await fc.assert(fc.asyncProperty(text, text, text, async (cacheControl, type, metadata) => {
    const body = lines(
      ...["--b", 'Content-Disposition: form-data; name="cacheControl"', "", cacheControl],
      ...["--b", 'Content-Disposition: form-data; name="metadata"', "", metadata],
      ...["--b", 'Content-Disposition: form-data; name=""; filename="a"', `Content-Type: ${type}`],
      ...["", "bytes", "--b--", ""],
    );
    const headers = { "content-type": "multipart/form-data; boundary=b" };
    const request = new Request("http://localhost/", { method: "POST", body, headers });
    const upload = await readUpload(request, 10_000).catch((error) => {
      assert.ok(error instanceof StorageError, error.stack);
    });
    if (!upload) return;
    const sent = new Headers({
      "content-type": upload.mimetype,
      "cache-control": upload.cacheControl,
    });
    assert.equal(sent.get("content-type"), upload.mimetype);
  }));
});

Deno.test("a note that no row can hold is refused", async () => {
  const withNote = (note: string) => {
    const headers = { "x-metadata": btoa(note), "content-type": "image/png" };
    return readUpload(
      new Request("http://localhost/", { method: "POST", body: "x", headers }),
      100,
    );
  };
  for (const note of ['{"a":"\\u0000"}', '{"a":"\\ud800"}', `{"a":"${"x".repeat(40_000)}"}`]) {
    await assert.rejects(withNote(note), StorageError, note.slice(0, 20));
  }
  for (const note of [{ camera: "mine" }, { "\ud83d\ude00": ["\\u0000", "\ud83d\ude00"] }]) {
    const escaped = JSON.stringify(note)
      .replaceAll(/[\ud800-\udfff]/g, (half) => `\\u${half.charCodeAt(0).toString(16)}`);
    assert.deepEqual((await withNote(escaped)).userMetadata, note);
  }
});
