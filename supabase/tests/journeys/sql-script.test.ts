import assert from "node:assert/strict";
import { PROJECT_DIR } from "../../../local/project-dir.ts";
import { startTestStack, type TestStack } from "../../../local/testing/test-stack.ts";
import { signUp } from "../../../local/testing/test-user.ts";

async function sql(stack: TestStack, statement: string) {
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "scripts/sql.ts", statement],
    cwd: PROJECT_DIR,
    env: { RETRATO_DATA: stack.dataDir, NO_COLOR: "1" },
    stdin: "null",
  }).output();
  const decoder = new TextDecoder();
  return { code, stdout: decoder.decode(stdout), stderr: decoder.decode(stderr).trim() };
}

Deno.test("npm run sql", { sanitizeOps: false, sanitizeResources: false }, async (t) => {
  await using stack = await startTestStack({ renderer: "crop" });
  await using user = await signUp(stack);

  await t.step("grants credits, which the user sees at once", async () => {
    const { code, stdout } = await sql(
      stack,
      `select admin.grant_credits('${user.id}', 50, 'welcome') as balance`,
    );
    assert.equal(code, 0);
    assert.match(stdout, /balance[\s\S]*150/);
    const { data } = await user.client.from("credit_history").select("amount, description")
      .order("id").throwOnError();
    assert.deepEqual(data.at(-1), { amount: 50, description: "welcome" });
  });

  await t.step("tells in one sentence what the database refuses", async () => {
    const { code, stderr } = await sql(stack, "select admin.grant_credits('nobody@x.y', 5)");
    assert.equal(code, 1);
    assert.equal(stderr, 'There is no user "nobody@x.y".');
  });

  await t.step("a client cannot reach it", async () => {
    const response = await fetch(`${stack.apiUrl}/rest/v1/rpc/grant_credits`, {
      method: "POST",
      headers: {
        apikey: stack.keys.secretKey,
        "content-profile": "admin",
        "content-type": "application/json",
      },
      body: JSON.stringify({ p_user: user.id, p_amount: 5 }),
    });
    assert.ok(response.status >= 400, String(response.status));
    await response.body?.cancel();
  });
});
