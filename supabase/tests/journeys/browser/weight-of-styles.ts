import assert from "node:assert/strict";
import { userWithModel } from "../../../../local/testing/test-user.ts";
import type { Site } from "./support/site.ts";
import { loadAllStyles, MOST_STYLE_BYTES, SCREENS } from "./support/style-weights.ts";

/** Whoever looks at every style loads no more of their pictures than the screen shows. */
export async function weightOfStyles({ stack, open }: Site): Promise<void> {
  await using user = await userWithModel(stack);
  for (const [screen, options] of Object.entries(SCREENS)) {
    const sizes = await loadAllStyles(await open({ ...options, as: user }), stack.apiUrl);
    assert.equal(sizes.length, 20, `pictures on ${screen}`);
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    assert.ok(bytes < MOST_STYLE_BYTES, `${screen}: ${bytes} bytes`);
  }
}
