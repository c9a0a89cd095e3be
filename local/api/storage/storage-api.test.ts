import assert from "node:assert/strict";
import { SignJWT } from "jose";
import postgres from "postgres";
import { openTestApi, type TestApi, testKeys, testUrl } from "../testing/api.ts";
import type { TestDatabase } from "../testing/database.ts";

const JPEG = new Blob([new Uint8Array([0xff, 0xd8, 0xff, 1, 2, 3])], { type: "image/jpeg" });

async function migrate({ sql }: TestDatabase): Promise<void> {
  await sql`
    insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types) values
      ('private', 'private', false, 1000, '{image/jpeg,image/png}'),
      ('open', 'open', true, null, null),
      ('closed', 'closed', false, null, null)
  `;
  await sql`
    create policy "own folder" on storage.objects to authenticated
    using (
      bucket_id in ('private', 'open')
      and (storage.foldername(name))[1] = (select auth.uid())::text
    )
  `;
}

Deno.test("Storage", async (t) => {
  await using stack = await openTestApi(migrate);
  const alice = await stack.newUser("alice@example.com");
  const bob = await stack.newUser("bob@example.com");
  const path = `${alice.id}/1-selfie.jpg`;
  const files = alice.client.storage.from("private");

  const get = (pathAndQuery: string, headers: HeadersInit = {}) =>
    stack.api.fetch(new Request(`${testUrl}/storage/v1${pathAndQuery}`, { headers }));

  await t.step("uploads a blob (a form) and bytes (bare), and gives them back", async () => {
    const form = await files.upload(path, JPEG, { cacheControl: "60" });
    assert.deepEqual(form.data, { id: form.data?.id, path, fullPath: `private/${path}` });
    const bare = await files.upload(`${alice.id}/2.png`, new Uint8Array([1, 2]), {
      contentType: "image/png",
      metadata: { note: "ñ" },
    });
    assert.equal(bare.error, null);
    const { data } = await files.download(path);
    assert.deepEqual(await data?.bytes(), await JPEG.bytes());
    const info = await files.info(`${alice.id}/2.png`);
    assert.equal(info.data?.contentType, "image/png");
    assert.deepEqual(info.data?.metadata, { note: "ñ" });
    assert.equal(info.data?.size, 2);
    assert.equal((await files.info(path)).data?.cacheControl, "max-age=60");
  });

  await t.step("writes the owner and the metadata upstream writes", async () => {
    const [row] = await stack.database.sql`
      select owner_id, metadata, user_metadata from storage.objects where name = ${path}
    `;
    assert.equal(row?.owner_id, alice.id);
    assert.equal(row?.metadata.size, 6);
    assert.equal(row?.metadata.mimetype, "image/jpeg");
    assert.equal(row?.metadata.cacheControl, "max-age=60");
  });

  await t.step("keeps others, and whoever is nobody, away", async () => {
    for (const client of [bob.client, stack.client()]) {
      const other = client.storage.from("private");
      assert.equal((await other.download(path)).data, null);
      assert.equal((await other.info(path)).data, null);
      assert.equal((await other.exists(path)).data, false);
      assert.deepEqual((await other.list(alice.id)).data, []);
      assert.deepEqual((await other.remove([path])).data, []);
      assert.equal((await other.createSignedUrl(path, 60)).data, null);
      assert.notEqual((await other.move(path, `${bob.id}/x.jpg`)).error, null);
      assert.notEqual((await other.copy(path, `${bob.id}/x.jpg`)).error, null);
      const intruder = await other.upload(`${alice.id}/evil.jpg`, JPEG);
      assert.equal(intruder.error?.message, "new row violates row-level security policy");
      assert.equal(statusCode(intruder.error), "403");
      const overwrite = await other.upload(path, JPEG, { upsert: true });
      assert.equal(statusCode(overwrite.error), "403");
    }
    assert.equal((await files.exists(path)).data, true);
    assert.equal((await get(`/object/private/${path}`)).status, 400);
    assert.equal((await get(`/object/public/private/${path}`)).status, 400);
    const nobody = await get("/bucket");
    assert.match((await nobody.json()).message, /must have required property 'authorization'/);
  });

  await t.step("refuses what the bucket does not take", async () => {
    const text = await files.upload(`${alice.id}/a.txt`, new Blob(["x"], { type: "text/plain" }));
    assert.equal(statusCode(text.error), "415");
    assert.match(text.error?.message ?? "", /mime type text\/plain is not supported/);
    const big = new Blob([new Uint8Array(1001)], { type: "image/png" });
    assert.equal(statusCode((await files.upload(`${alice.id}/b.png`, big)).error), "413");
    const chunked = await upload(stack, `/object/private/${alice.id}/c.png`, alice.token, {
      body: ReadableStream.from([new Uint8Array(600), new Uint8Array(600)]),
      type: "image/png",
    });
    const { statusCode: code, error } = await chunked.json();
    assert.deepEqual([code, error], ["413", "Payload too large"]);
    const { data } = await files.list(alice.id);
    assert.deepEqual(data?.map((file) => file.name), ["1-selfie.jpg", "2.png"]);
  });

  await t.step("says what is missing, taken or malformed as upstream does", async () => {
    assert.equal(statusCode((await files.upload(path, JPEG)).error), "409");
    const missing = await alice.client.storage.from("nowhere").upload(`${alice.id}/x`, JPEG);
    assert.equal(missing.error?.message, "Bucket not found");
    const gone = await files.createSignedUrl(`${alice.id}/gone.jpg`, 60);
    assert.equal(statusCode(gone.error), "404");
    assert.equal(gone.error?.message, "Object not found");
    assert.equal(statusCode((await files.update(`${alice.id}/gone.jpg`, JPEG)).error), "404");
  });

  await t.step("accepts no name that leads out of its folder", async () => {
    for (const name of ["%2e%2e%2fx.jpg", "a%2f..%2fx.jpg", "..%5cx.jpg", "%00.jpg", "a%2f%2fb"]) {
      const response = await upload(stack, `/object/private/${alice.id}/${name}`, alice.token, {
        body: JPEG,
        type: "image/jpeg",
      });
      assert.equal((await response.json()).error, "InvalidKey", name);
    }
    const moved = await files.move(path, `${alice.id}/../${bob.id}/x.jpg`);
    assert.equal(statusCode(moved.error), "400");
    const copied = await files.copy(path, `${alice.id}/../${bob.id}/x.jpg`);
    assert.equal(statusCode(copied.error), "400");
    // %2f is a slash, so this is Bob's folder and the policy says no.
    const response = await upload(stack, `/object/private/${bob.id}%2fx.jpg`, alice.token, {
      body: JPEG,
      type: "image/jpeg",
    });
    assert.equal((await response.json()).statusCode, "403");
  });

  await t.step("replaces an object in one step and forgets the old bytes", async () => {
    const before = await storedVersions(stack);
    const next = new Blob([new Uint8Array([9])], { type: "image/jpeg" });
    assert.equal((await files.upload(path, next, { upsert: true })).error, null);
    assert.deepEqual(await (await files.download(path)).data?.bytes(), new Uint8Array([9]));
    assert.equal((await files.update(path, JPEG)).error, null);
    assert.deepEqual(await (await files.download(path)).data?.bytes(), await JPEG.bytes());
    assert.equal((await storedVersions(stack)).length, before.length);
  });

  await t.step(
    "uploads of one name at once: whoever is told so may have been first, and the last one's bytes stay",
    async () => {
      const name = `${alice.id}/race.jpg`;
      const blobs = [1, 2, 3, 4].map((byte) =>
        new Blob([new Uint8Array([byte])], { type: "image/jpeg" })
      );
      const results = await Promise.all(blobs.map((blob) => files.upload(name, blob)));
      // As upstream: the question is asked before the bytes are sent, the row is written after.
      const winners = results.flatMap(({ error }, index) => error ? [] : [index + 1]);
      const [byte = 0, ...more] = await (await files.download(name)).data?.bytes() ?? [];
      assert(winners.includes(byte) && more.length === 0);
      assert(results.every(({ error }) => error === null || statusCode(error) === "409"));
      const late = await files.upload(
        name,
        new Blob([new Uint8Array([9])], { type: "image/jpeg" }),
      );
      assert.equal(statusCode(late.error), "409");
      await files.remove([name]);
    },
  );

  await t.step("signs URLs for what the caller sees, one or many", async () => {
    const one = await files.createSignedUrl(path, 60, { download: "me.jpg" });
    const response = await stack.api.fetch(new Request(one.data?.signedUrl ?? ""));
    assert.equal(response.status, 200);
    assert.match(
      response.headers.get("content-disposition") ?? "",
      /^attachment; filename=me\.jpg/,
    );
    await response.body?.cancel();

    const { data } = await files.createSignedUrls([path, `${alice.id}/gone.jpg`], 60);
    assert.equal(data?.[0]?.error, null);
    assert.equal((await stack.api.fetch(new Request(data?.[0]?.signedUrl ?? ""))).status, 200);
    assert.match(data?.[1]?.error ?? "", /does not exist or you do not have access/);
    assert.equal(data?.[1]?.signedUrl, null);
  });

  await t.step("a signed URL opens its object alone, for its time alone", async () => {
    const { data } = await files.createSignedUrl(path, 60);
    const token = new URL(data?.signedUrl ?? "").searchParams.get("token") ?? "";
    const other = await get(`/object/sign/private/${alice.id}/2.png?token=${token}`);
    assert.equal((await other.json()).error, "InvalidSignature");
    for (const wrong of ["x", `${token}x`, alice.token, await expiredToken(`private/${path}`)]) {
      const response = await get(`/object/sign/private/${path}?token=${wrong}`);
      assert.equal(response.status, 400);
      assert.deepEqual((await response.json()).error, "InvalidJWT");
    }
  });

  await t.step("no token of Storage passes for a session", async () => {
    const { data } = await files.createSignedUrl(path, 60);
    const token = new URL(data?.signedUrl ?? "").searchParams.get("token") ?? "";
    const headers = { authorization: `Bearer ${token}`, apikey: testKeys.publishableKey };
    const storage = await upload(stack, "/object/list/private", token, {
      body: JSON.stringify({ prefix: alice.id }),
      type: "application/json",
    });
    assert.equal((await storage.json()).error, "Unauthorized");
    const rest = await stack.api.fetch(new Request(`${testUrl}/rest/v1/anything`, { headers }));
    assert.equal(rest.status, 401);
    const auth = await stack.api.fetch(new Request(`${testUrl}/auth/v1/user`, { headers }));
    assert.equal(auth.status, 403);
  });

  await t.step("uploads to a signed URL as the one who signed", async () => {
    const name = `${alice.id}/signed.jpg`;
    const denied = await bob.client.storage.from("private").createSignedUploadUrl(name);
    assert.equal(statusCode(denied.error), "403");
    const { data } = await files.createSignedUploadUrl(name);
    const anonymous = stack.client().storage.from("private");
    const uploaded = await anonymous.uploadToSignedUrl(name, data?.token ?? "", JPEG);
    assert.equal(uploaded.error, null);
    const again = await anonymous.uploadToSignedUrl(name, data?.token ?? "", JPEG);
    assert.equal(statusCode(again.error), "409");
    assert.equal((await files.exists(name)).data, true);
    const download = await files.createSignedUrl(name, 60);
    const token = new URL(download.data?.signedUrl ?? "").searchParams.get("token") ?? "";
    const misuse = await anonymous.uploadToSignedUrl(name, token, JPEG);
    assert.equal(misuse.error?.message, "Invalid signature");
    await files.remove([name]);
  });

  await t.step("lists one level with relative names, folders first", async () => {
    for (const name of ["z/1.jpg", "z/2.jpg", "b.jpg", "A.jpg"]) {
      await files.upload(`${alice.id}/list/${name}`, JPEG);
    }
    const folder = `${alice.id}/list`;
    const names = async (options: Parameters<typeof files.list>[1]) =>
      (await files.list(folder, options)).data?.map((file) => file.name);
    assert.deepEqual(
      (await files.list(alice.id)).data?.map((file) => [file.name, file.id === null]),
      [
        ["list", true],
        ["1-selfie.jpg", false],
        ["2.png", false],
      ],
    );
    assert.deepEqual((await names({}))?.toSorted(), ["A.jpg", "b.jpg", "z"]);
    assert.deepEqual((await names({ sortBy: { column: "name", order: "desc" } }))?.[0], "z");
    assert.deepEqual(await names({ search: "B" }), ["b.jpg"]);
    assert.deepEqual((await names({ limit: 1 }))?.length, 1);
    assert.deepEqual((await names({ limit: 10, offset: 2 }))?.length, 1);
    assert.deepEqual((await files.list(`${folder}/z`)).data?.map((file) => file.name), [
      "1.jpg",
      "2.jpg",
    ]);
    assert.equal((await files.list(`${folder}/z`)).data?.[0]?.metadata?.mimetype, "image/jpeg");
  });

  await t.step("moves and copies within the rights of the caller", async () => {
    const from = `${alice.id}/list/b.jpg`;
    assert.equal((await files.copy(from, `${alice.id}/copy.jpg`)).error, null);
    assert.equal((await files.move(from, `${alice.id}/moved.jpg`)).error, null);
    assert.equal((await files.exists(from)).data, false);
    for (const name of ["copy.jpg", "moved.jpg"]) {
      const { data } = await files.download(`${alice.id}/${name}`);
      assert.deepEqual(await data?.bytes(), await JPEG.bytes());
    }
    const toBob = await files.move(`${alice.id}/moved.jpg`, `${bob.id}/stolen.jpg`);
    assert.equal(statusCode(toBob.error), "403");
    assert.equal(statusCode((await files.copy(path, `${bob.id}/x.jpg`)).error), "403");
    assert.equal(statusCode((await files.copy(path, `${alice.id}/copy.jpg`)).error), "409");
  });

  await t.step("a bucket's limits hold for what is moved or copied there", async () => {
    const admin = stack.client(testKeys.secretKey).storage;
    await admin.createBucket("tiny", { public: false, fileSizeLimit: 3 });
    await admin.createBucket("pdf", { public: false, allowedMimeTypes: ["application/pdf"] });
    const from = admin.from("private");
    for (const [destinationBucket, status] of [["tiny", "413"], ["pdf", "415"]] as const) {
      const moved = await from.move(path, "x.jpg", { destinationBucket });
      const copied = await from.copy(path, "x.jpg", { destinationBucket });
      assert.deepEqual([moved, copied].map(({ error }) => statusCode(error)), [status, status]);
    }
    assert.equal((await files.exists(path)).data, true);
  });

  await t.step("a public bucket is open by URL, but not to be listed or written", async () => {
    const bucket = alice.client.storage.from("open");
    await bucket.upload(`${alice.id}/p.html`, new Blob(["<script>"], { type: "text/html" }));
    const { publicUrl } = bucket.getPublicUrl(`${alice.id}/p.html`).data;
    const response = await stack.api.fetch(new Request(publicUrl));
    assert.equal(await response.text(), "<script>");
    assert.equal(response.headers.get("content-type"), "text/plain");
    assert.match(response.headers.get("content-security-policy") ?? "", /sandbox/);
    assert.equal(response.headers.get("x-content-type-options"), "nosniff");
    const stranger = bob.client.storage.from("open");
    assert.deepEqual((await stranger.list(alice.id)).data, []);
    assert.equal(await (await stranger.download(`${alice.id}/p.html`)).data?.text(), "<script>");
    assert.notEqual((await stranger.upload(`${alice.id}/q`, JPEG)).error, null);
  });

  await t.step("answers ranges, HEAD and conditional requests", async () => {
    const url = `/object/authenticated/private/${path}`;
    const authorization = `Bearer ${alice.token}`;
    const whole = await get(url, { authorization });
    assert.equal(whole.headers.get("content-length"), "6");
    await whole.body?.cancel();
    const etag = whole.headers.get("etag") ?? "";
    assert.equal((await get(url, { authorization, "if-none-match": etag })).status, 304);
    const part = await get(url, { authorization, range: "bytes=3-4" });
    assert.equal(part.status, 206);
    assert.equal(part.headers.get("content-range"), "bytes 3-4/6");
    assert.deepEqual(await part.bytes(), new Uint8Array([1, 2]));
  });

  await t.step("a download changes no row", async () => {
    const touched = () => stack.database.sql`select max(xmin::text::bigint) from storage.objects`;
    const before = await touched();
    await files.download(path);
    assert.deepEqual(await touched(), before);
  });

  await t.step("the service role may do all, and removing removes the bytes", async () => {
    const admin = stack.client(testKeys.secretKey);
    const bucket = await admin.storage.createBucket("made", { public: true, fileSizeLimit: "1MB" });
    assert.equal(bucket.error, null);
    assert.equal((await admin.storage.getBucket("made")).data?.public, true);
    assert.equal(statusCode((await admin.storage.createBucket("made")).error), "409");
    assert.equal((await admin.storage.from("made").upload("x.txt", "text")).error, null);
    assert.equal(
      (await admin.storage.deleteBucket("made")).error?.message,
      "The bucket you tried to delete is not empty",
    );
    assert.equal((await admin.storage.emptyBucket("made")).error, null);
    assert.equal((await admin.storage.deleteBucket("made")).error, null);

    const names = await stack.database
      .sql`select name from storage.objects where bucket_id = 'private'`;
    const removed = await admin.storage.from("private").remove(names.map((row) => row.name));
    assert.equal(removed.data?.length, names.length);
    assert.deepEqual((await files.list(alice.id)).data, []);
    assert.equal((await storedVersions(stack)).length, 1);
    assert.deepEqual((await alice.client.storage.listBuckets()).data, []);
    assert.notEqual((await alice.client.storage.createBucket("mine")).error, null);
  });

  await t.step("rows cannot be deleted past the API", async () => {
    await assert.rejects(
      stack.database.sql`delete from storage.objects`.execute(),
      /Direct deletion from storage tables is not allowed/,
    );
  });

  await t.step("nothing went wrong unseen", () => {
    assert.deepEqual(stack.log.filter((line) => line.includes("Error")), []);
  });

  await t.step("an error that nobody foresaw is logged, and its words are not told", async () => {
    const admin = postgres(stack.database.adminUrl, { max: 1 });
    await admin`alter table storage.buckets rename to gone`;
    await admin.end();
    const response = await get("/object/public/open/x.jpg");
    assert.equal(response.status, 500);
    assert.equal((await response.json()).message, "Internal Server Error");
    assert.ok(stack.log.some((line) => line.includes("storage.buckets")));
  });
});

/** The status Storage states in the body of an error. */
function statusCode(error: unknown): unknown {
  return typeof error === "object" && error !== null && "statusCode" in error
    ? error.statusCode
    : undefined;
}

function upload(
  stack: TestApi,
  path: string,
  token: string,
  { body, type }: { body: BodyInit; type: string },
): Promise<Response> {
  const headers = { authorization: `Bearer ${token}`, "content-type": type };
  return stack.api.fetch(
    new Request(`${testUrl}/storage/v1${path}`, { method: "POST", headers, body }),
  );
}

async function storedVersions({ database }: TestApi): Promise<string[]> {
  const { openObjectStore } = await import("./object-store.ts");
  return (await openObjectStore(`${database.folder}/storage`)).versions();
}

function expiredToken(url: string): Promise<string> {
  return new SignJWT({ use: "download", url }).setProtectedHeader({ alg: "HS256" })
    .setExpirationTime(1).sign(new TextEncoder().encode(testKeys.jwtSecret));
}
