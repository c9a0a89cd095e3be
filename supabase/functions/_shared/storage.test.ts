import assert from "node:assert/strict";
import { createServiceClient } from "./service-client.ts";
import {
  downloadObject,
  ObjectMissingError,
  removeObjects,
  StorageUnavailableError,
  uploadObject,
} from "./storage.ts";

function storageAnswering(...answers: Array<() => Response>) {
  const requests: Array<{ url: string; method?: string; headers: Headers; body: unknown }> = [];
  const client = createServiceClient(
    { supabaseUrl: "http://stack.test", secretKey: "sb_secret_default" },
    (input, init) => {
      requests.push({
        url: String(input),
        method: init?.method,
        headers: new Headers(init?.headers),
        body: init?.body,
      });
      const answer = answers[requests.length - 1];
      if (!answer) return Promise.reject(new TypeError("connection refused"));
      return Promise.resolve(answer());
    },
  );
  return { client, requests };
}

const noWait = { sleep: () => Promise.resolve() };
const bytes = new Uint8Array([1, 2, 3]);
const upload = { bucket: "generated-photos", path: "a/b.png", bytes, contentType: "image/png" };

const stored = () => Response.json({ Id: "1", Key: "generated-photos/a/b.png" });
const missing = () =>
  Response.json({ statusCode: "404", error: "not_found", message: "Object not found" }, {
    status: 400,
  });
const duplicate = () =>
  Response.json({ statusCode: "409", error: "Duplicate", message: "exists" }, { status: 400 });
const broken = () => Response.json({ message: "broken" }, { status: 503 });

Deno.test("a download gives the object's bytes", async () => {
  const { client } = storageAnswering(() => new Response(bytes));
  assert.deepEqual(await downloadObject(client, "style-images", "one.jpg"), bytes);
});

Deno.test("a missing object is told apart from broken storage", async () => {
  const absent = storageAnswering(missing);
  await assert.rejects(downloadObject(absent.client, "b", "p", noWait), ObjectMissingError);
  assert.equal(absent.requests.length, 1);

  const down = storageAnswering();
  await assert.rejects(downloadObject(down.client, "b", "p", noWait), StorageUnavailableError);
  assert.equal(down.requests.length, 4);
});

Deno.test("an upload never overwrites and may be cached for a year", async () => {
  const { client, requests } = storageAnswering(stored);
  await uploadObject(client, upload);
  const request = requests[0];
  assert.equal(request?.url, "http://stack.test/storage/v1/object/generated-photos/a/b.png");
  assert.equal(request?.headers.get("x-upsert"), "false");
  assert.equal(request?.headers.get("content-type"), "image/png");
  assert.equal(request?.headers.get("cache-control"), "max-age=3600");
  assert.deepEqual(request?.body, bytes);
});

Deno.test("a duplicate met on the second try is our own upload", async () => {
  const { client, requests } = storageAnswering(broken, duplicate);
  await uploadObject(client, upload, noWait);
  assert.equal(requests.length, 2);
});

Deno.test("a duplicate met on the first try is somebody else's", async () => {
  const { client } = storageAnswering(duplicate);
  await assert.rejects(uploadObject(client, upload, noWait), StorageUnavailableError);
});

Deno.test("removing an object that is not there succeeds", async () => {
  const { client, requests } = storageAnswering(missing);
  await removeObjects(client, "generated-photos", ["a", "b"]);
  assert.equal(requests[0]?.method, "DELETE");
  assert.deepEqual(JSON.parse(String(requests[0]?.body)), { prefixes: ["a", "b"] });
});
