import assert from "node:assert/strict";

/** Runs a program that leaves this rejection to nobody; gives its exit code. */
async function leave(rejection: string): Promise<number> {
  const program = `
    import { ignoreLostRejections } from "${new URL("api/database.ts", import.meta.url)}";
    import { runCommand } from "${new URL("command.ts", import.meta.url)}";
    runCommand(async () => {
      ignoreLostRejections();
      Promise.reject(Object.assign(new Error("left to nobody"), ${rejection}));
      await new Promise((resolve) => setTimeout(resolve, 50));
      return 7;
    });`;
  const args = ["eval", "--no-check", program];
  const { code } = await new Deno.Command(Deno.execPath(), { args, stderr: "null" }).output();
  return code;
}

Deno.test("a connection that breaks while nobody waits for it ends no command", async () => {
  assert.equal(await leave(`{ code: "EPIPE" }`), 7);
});

Deno.test("any other mistake does", async () => {
  assert.equal(await leave("{}"), 1);
});
