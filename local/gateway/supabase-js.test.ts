import assert from "node:assert/strict";
import { join } from "node:path";
import { createClient } from "@supabase/supabase-js";
import { createApi } from "../api/api.ts";
import { projectConfig, testKeys } from "../api/testing/api.ts";
import { openTestDatabase } from "../api/testing/database.ts";
import { until } from "../api/testing/until.ts";
import { createFunctionsRuntime } from "../functions/runtime.ts";
import { freePort } from "../ports.ts";
import { startGateway } from "./gateway.ts";

const HELLO = `Deno.serve(async (request) => {
  const { name } = await request.json();
  return Response.json({ hello: name, apikey: request.headers.get("apikey") });
});`;

Deno.test("an unmodified supabase-js over the wire", async (t) => {
  await using database = await openTestDatabase();
  await database.sql.unsafe(`
    insert into storage.buckets (id, name, file_size_limit) values ('files', 'files', 2000000);
    create policy own on storage.objects to authenticated using (owner_id = auth.uid()::text);
    create function public.whoami() returns uuid language sql return auth.uid();
  `);
  const entrypoint = join(database.folder, "functions", "hello", "index.ts");
  const importMap = join(database.folder, "functions", "hello", "deno.json");
  await Deno.mkdir(join(database.folder, "functions", "hello"), { recursive: true });
  await Deno.writeTextFile(entrypoint, HELLO);
  await Deno.writeTextFile(importMap, "{}");
  const hello = { name: "hello", verifyJwt: true, entrypoint, importMap, staticFiles: [] };
  const config = { ...projectConfig(), functions: { hello } };
  const port = freePort(0, "a port");
  const url = `http://127.0.0.1:${port}`;
  const log: string[] = [];
  const common = { config, keys: testKeys, databaseUrl: database.adminUrl };

  const api = await createApi({
    ...common,
    storageDir: join(database.folder, "storage"),
    publicUrl: url,
    log: (line) => log.push(line),
  });
  const functions = createFunctionsRuntime({
    ...common,
    apiUrl: url,
    secrets: {},
    log: (_, line) => log.push(line),
  });
  const gateway = startGateway({
    ...common,
    port,
    api,
    functions,
    realtime: () => new Response(null, { status: 426 }),
    log: () => {},
  });
  const client = createClient(url, testKeys.publishableKey, { auth: { persistSession: false } });

  try {
    await t.step("signs up and is known to the database", async () => {
      const { data } = await client.auth.signUp({ email: "a@example.com", password: "12345678" });
      assert.equal((await client.rpc("whoami")).data, data.user?.id);
    });

    await t.step("moves a megabyte up and down, in both forms", async () => {
      const bytes = crypto.getRandomValues(new Uint8Array(65536));
      const megabyte = new Blob(Array(16).fill(bytes));
      const files = client.storage.from("files");
      assert.equal((await files.upload("form", megabyte)).error, null);
      assert.equal((await files.upload("stream", megabyte.stream())).error, null);
      for (const name of ["form", "stream"]) {
        const { data } = await files.download(name);
        assert.deepEqual(await data?.bytes(), await megabyte.bytes());
      }
      const signed = await files.createSignedUrl("form", 60);
      const response = await fetch(signed.data?.signedUrl ?? "", { method: "HEAD" });
      assert.equal(response.headers.get("content-length"), String(megabyte.size));
      assert.equal((await files.exists("nothing")).data, false);
    });

    await t.step("an upload above the limit is refused though it streams", async () => {
      const chunks = Array.from({ length: 1000 }, () => new Uint8Array(65536));
      const body = ReadableStream.from(chunks);
      const { error } = await client.storage.from("files").upload("too-large", body);
      assert.match(error?.message ?? "", /exceeded the maximum allowed size/);
    });

    await t.step("calls a function as the signed-in user, and as nobody not", async () => {
      const { data, error } = await client.functions.invoke("hello", { body: { name: "Ana" } });
      assert.equal(error, null);
      assert.deepEqual(data, { hello: "Ana", apikey: testKeys.publishableKey });
      const nobody = createClient(url, testKeys.publishableKey, {
        auth: { persistSession: false },
      });
      const refused = await nobody.functions.invoke("hello", { body: { name: "?" } });
      assert.equal(refused.response?.status, 401);
    });

    await t.step("outlives crashes of the database in full traffic", async () => {
      const { data } = await client.auth.getSession();
      const headers = {
        apikey: testKeys.publishableKey,
        authorization: `Bearer ${data.session?.access_token}`,
      };
      const statuses = new Set<number>();
      let busy = true;
      const users = Array.from({ length: 20 }, async (_, user) => {
        for (let turn = 0; busy; turn++) {
          const requests = [
            ["POST", "/rest/v1/rpc/whoami"],
            ["POST", `/storage/v1/object/files/traffic/${user}-${turn}`],
            ["GET", "/storage/v1/object/authenticated/files/form"],
            ["GET", "/auth/v1/user"],
          ];
          const [method, path] = requests[turn % requests.length] ?? [];
          const response = await fetch(`${url}${path}`, { method, headers });
          statuses.add(response.status);
          await response.body?.cancel();
        }
      });
      for (let crash = 0; crash < 2; crash++) {
        statuses.clear();
        await until(() => statuses.has(200));
        await database.stop();
        await until(() => statuses.has(503));
        await database.restart();
      }
      busy = false;
      await Promise.all(users);
      assert.deepEqual([...statuses].filter((status) => status !== 200 && status !== 503), []);
      assert.notEqual((await client.rpc("whoami")).data, null);
      assert.equal((await client.storage.from("files").upload("after", "it")).error, null);
    });
  } finally {
    await gateway.stop();
    await functions.stop();
    await api.close();
  }
});
