import assert from "node:assert/strict";
import { scratchFolder } from "./testing/scratch-server.ts";
import { findRunningStack, type RunningStack } from "./running-stack.ts";
import { withStack } from "./temporary-stack.ts";

Deno.test(
  "two commands that begin together use one stack, which lasts until both are done",
  { sanitizeOps: false, sanitizeResources: false },
  async () => {
    const folder = await scratchFolder();
    const said: string[] = [];
    const begun: RunningStack[] = [];
    let firstIsDone = false;
    const command = () =>
      withStack(folder, (sentence) => said.push(sentence), async (stack) => {
        if (begun.push(stack) === 2) {
          while (!firstIsDone) await new Promise((resolve) => setTimeout(resolve, 50));
          await new Promise((resolve) => setTimeout(resolve, 500));
        }
        firstIsDone = true;
        const response = await fetch(`${stack.apiUrl}/rest/v1/styles?select=id&limit=1`, {
          headers: { apikey: stack.publishableKey },
        });
        assert.equal((await response.json()).length, 1);
      });
    try {
      await Promise.all([command(), command()]);
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
    assert.equal(begun[0]?.apiUrl, begun[1]?.apiUrl);
    assert.deepEqual(said.sort(), [
      "Another command still uses this stack; waiting for its end…",
      "Another command works on the data here; waiting for it…",
      "Starting Retrato on this machine…",
    ]);
    assert.equal(findRunningStack(folder), undefined);
  },
);
