import assert from "node:assert/strict";
import { OwnConnections } from "../background/own-connections.ts";
import { startTestDatabase } from "../extensions/testing/test-database.ts";
import { authorize } from "./authorize.ts";

const POLICIES = `
  grant usage on schema realtime to authenticated;
  grant select, insert on realtime.messages to authenticated;
  create policy listen on realtime.messages for select to authenticated
  using (realtime.topic() = 'mine');
  create policy speak on realtime.messages for insert to authenticated
  with check (realtime.topic() = 'mine' and current_setting('request.jwt.claims')::jsonb ? 'may_speak');
`;
const FAILING = `
  create policy broken on realtime.messages for select to authenticated
  using (1 / (length(realtime.topic()) - length(realtime.topic())) = 0);
`;

Deno.test("the policies decide over a channel", async (t) => {
  const database = await startTestDatabase();
  await database.admin.unsafe(
    await Deno.readTextFile(new URL("./schema.sql", import.meta.url)),
  );
  await database.admin.unsafe(POLICIES);
  const connections = new OwnConnections(database.admin, { max: 1, application_name: "test" });
  const ask = (topic: string, claims: { role: string; may_speak?: true }) =>
    authorize(connections, { topic, claims, headers: {} });
  const none = { read: false, write: false };
  try {
    await t.step("who may listen and who may speak", async () => {
      const role = "authenticated";
      assert.deepEqual(await ask("mine", { role }), { read: true, write: false });
      assert.deepEqual(await ask("mine", { role, may_speak: true }), { read: true, write: true });
      assert.deepEqual(await ask("yours", { role, may_speak: true }), none);
    });

    await t.step("a token that names a role of the database gets nothing", async () => {
      for (const role of ["postgres", "supabase_admin", "authenticator", ""]) {
        assert.deepEqual(await ask("mine", { role }), none, role);
      }
    });

    await t.step("a policy that fails denies", async () => {
      await database.admin.unsafe(FAILING);
      assert.deepEqual(await ask("yours", { role: "authenticated" }), none);
    });
  } finally {
    await connections.end();
    await database.stop();
  }
});
