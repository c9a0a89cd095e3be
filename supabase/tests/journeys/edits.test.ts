import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import type { LoggedRequest, RequestReport } from "../../../local/gemini/request-log.ts";
import { startTestStack, type TestStack } from "../../../local/testing/test-stack.ts";
import { type UserWithModel, userWithModel } from "../../../local/testing/test-user.ts";
import type { Edit } from "../../functions/_shared/edits.ts";
import { SOURCE_LABEL } from "../../functions/generate-photos/edit-prompt.ts";
import { ended, generate, photosOf } from "./batches.ts";
import { assertCreditsAddUp } from "./invariants.ts";

/** Of each kind of edit, what Gemini is told of it; what is not named stays as it is. */
const TOLD: [Edit, RegExp][] = [
  [{ kind: "background", value: "beach" }, /The background becomes [^.]*beach/],
  [{ kind: "outfit", value: "blazer" }, /The person now wears [^.]*blazer/],
  [{ kind: "glasses", value: "none" }, /without glasses|no glasses/],
  [{ kind: "expression", value: "laugh" }, /The person now has [^.]*laugh/],
  [{ kind: "light", value: "golden_hour" }, /The light becomes [^.]*(sun|golden)/],
  [{ kind: "words", value: "a red scarf" }, /"a red scarf"/],
  [{ kind: "larger", value: null }, /image 1 of this \w+ again, at a higher resolution\./],
];

Deno.test(
  "each kind of edit, as Gemini gets it",
  { sanitizeOps: false, sanitizeResources: false },
  async (t) => {
    await using stack = await startTestStack({ renderer: "crop" });
    await using user = await userWithModel(stack);
    const order = await generate(user, user.modelId, ["studio-grey"], 1);
    await ended(user, order);
    const [portrait] = await photosOf(user, order);
    assert.ok(portrait?.url);
    const [asked] = await requestsTo(stack);
    const references = asked?.images.slice(0, -1).map(({ sha256 }) => sha256);
    const picture = await digestOf(user, portrait.url);

    for (const [edit, told] of TOLD) {
      await t.step(edit.kind, async () => {
        const { version, request } = await change(stack, user, portrait.id, edit);
        assert.deepEqual(
          request.images.map(({ sha256 }) => sha256),
          [picture, ...references ?? []],
          "the picture to change, then the person's photos, and no style",
        );
        assert.equal(request.texts.length, request.images.length + 1);
        assert.equal(request.texts[0], SOURCE_LABEL);
        for (const text of request.texts.slice(1, -1)) {
          assert.match(text, /^Image \d: the same \w+ as in image 1, to compare the face with\.$/);
        }
        const prompt = request.texts.at(-1) ?? "";
        assert.match(prompt, told);
        for (const [other, words] of TOLD) {
          if (other.kind !== edit.kind) assert.doesNotMatch(prompt, words);
        }
        assert.match(prompt, /Everything else stays exactly as in image 1/);
        const scale = edit.kind === "larger" ? 2 : 1;
        assert.deepEqual(
          [version.width, version.height, version.root_photo_id],
          [864 * scale, 1184 * scale, portrait.id],
        );
      });
    }

    await t.step("a change of a change starts from the root, after own words not", async () => {
      const beach = await change(stack, user, portrait.id, { kind: "background", value: "beach" });
      const lit = await change(stack, user, beach.version.id, { kind: "light", value: "soft" });
      assert.equal(lit.request.images[0]?.sha256, picture);
      assert.match(lit.request.texts.at(-1) ?? "", /background becomes .*The light becomes/);
      const scarf = await change(stack, user, lit.version.id, {
        kind: "words",
        value: "a red scarf",
      });
      assert.equal(scarf.request.images[0]?.sha256, await digestOf(user, lit.version.url ?? ""));
      assert.doesNotMatch(scarf.request.texts.at(-1) ?? "", /background becomes|light becomes/);
    });

    await assertCreditsAddUp(stack);
  },
);

/** Orders one version, and gives it with the request that it was drawn by. */
async function change(stack: TestStack, user: UserWithModel, photo_id: string, edit: Edit) {
  const id = crypto.randomUUID();
  const value = edit.value ?? undefined;
  await user.client.rpc("edit_photo", { id, photo_id, kind: edit.kind, value }).throwOnError();
  assert.equal((await ended(user, id)).status, "completed");
  const [version] = await photosOf(user, id);
  const request = (await requestsTo(stack)).at(-1);
  assert.ok(version && request);
  return { version, request };
}

async function requestsTo({ geminiUrl }: TestStack): Promise<readonly LoggedRequest[]> {
  const { requests }: RequestReport = await (await fetch(`${geminiUrl}/_local/requests`)).json();
  return requests;
}

async function digestOf({ client }: UserWithModel, path: string): Promise<string> {
  const { data: { publicUrl } } = client.storage.from("generated-photos").getPublicUrl(path);
  const bytes = await (await fetch(publicUrl)).bytes();
  return createHash("sha256").update(bytes).digest("hex");
}
