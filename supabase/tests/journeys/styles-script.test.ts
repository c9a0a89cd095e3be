import assert from "node:assert/strict";
import { join } from "node:path";
import sharp from "sharp";
import { PROJECT_DIR } from "../../../local/project-dir.ts";
import { testPhoto } from "../../../local/testing/test-photos.ts";
import { startTestStack, type TestStack } from "../../../local/testing/test-stack.ts";
import { userWithModel } from "../../../local/testing/test-user.ts";
import { finishedBatch } from "./browser/support/finished-batch.ts";

async function styles(dataDir: string, args: string[], env: Record<string, string> = {}) {
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "scripts/styles/main.ts", ...args],
    cwd: PROJECT_DIR,
    env: { SUPABASE_SECRET_KEY: "", RETRATO_DATA: dataDir, NO_COLOR: "1", ...env },
    stdin: "null",
  }).output();
  const decoder = new TextDecoder();
  return { code, stdout: decoder.decode(stdout), stderr: decoder.decode(stderr).trim() };
}

const NIGHT_TRAIN = [
  ...["add", "night-train", "--image", testPhoto("portrait-2.jpg"), "--name", "Night train"],
  ...["--name-es", "Tren nocturno", "--keywords-es", "viaje, vagón", "--category", "city"],
  ...["--prompt", "A portrait in a sleeping car, lit by a reading lamp from the left."],
];

/** A style as somebody sees it who has not signed in. */
async function seen({ apiUrl, keys }: TestStack, id: string) {
  const select = "name,category,image_url,card_url,card_2x_url,active,position," +
    "texts:style_texts(locale,name,keywords)";
  const response = await fetch(`${apiUrl}/rest/v1/styles?id=eq.${id}&select=${select}`, {
    headers: { apikey: keys.publishableKey },
  });
  const [style] = await response.json();
  return style;
}

Deno.test("npm run styles", { sanitizeOps: false, sanitizeResources: false }, async (t) => {
  await using stack = await startTestStack({ renderer: "crop" });
  await using user = await userWithModel(stack);
  const here = (...args: string[]) => styles(stack.dataDir, args);
  const bucket = `${stack.apiUrl}/storage/v1/object/public/style-images`;

  await t.step("lists what is shipped", async () => {
    const { code, stdout } = await here("list");
    assert.equal(code, 0);
    assert.match(stdout, /^studio-grey +studio +Studio grey · es: Estudio gris$/m);
    assert.equal(stdout.trim().split("\n").length, 20);
  });

  await t.step("adds a style that everybody sees, in every size and language", async () => {
    const { code, stdout, stderr } = await here(...NIGHT_TRAIN);
    assert.equal(code, 0, stderr);
    assert.equal(stdout, `${stack.apiUrl} offers "night-train" now.\n`);
    const { image_url, card_url, card_2x_url, ...rest } = await seen(stack, "night-train");
    assert.deepEqual(rest, {
      name: "Night train",
      category: "city",
      active: true,
      position: 21,
      texts: [{ locale: "es", name: "Tren nocturno", keywords: ["viaje", "vagón"] }],
    });
    for (const [path, format] of [[image_url, "jpeg"], [card_url, "webp"], [card_2x_url, "webp"]]) {
      const response = await fetch(`${bucket}/${path}`);
      assert.match(response.headers.get("cache-control") ?? "", /max-age=31536000/);
      assert.equal((await sharp(await response.bytes()).metadata()).format, format);
    }
  });

  await t.step("portraits are made in it", async () => {
    const id = crypto.randomUUID();
    await user.client.rpc("create_generation_batch", {
      id,
      model_id: user.modelId,
      style_ids: ["night-train"],
      variations: 1,
    }).throwOnError();
    await finishedBatch(user, id);
    const { data: photos } = await user.client.from("photos").select("status, failure_code")
      .throwOnError();
    assert.deepEqual(photos, [{ status: "completed", failure_code: null }]);
  });

  await t.step("replaces a style without touching a file that is there", async () => {
    const before = await seen(stack, "night-train");
    const taken = await here(...NIGHT_TRAIN);
    assert.equal(taken.code, 2);
    assert.match(taken.stderr, /has a style "night-train" already; --replace changes it\.$/);

    const old = await (await fetch(`${bucket}/${before.image_url}`)).bytes();
    const { code, stderr } = await here(
      ...["add", "night-train", "--replace", "--image", testPhoto("portrait-1.jpg")],
    );
    assert.equal(code, 0, stderr);
    const after = await seen(stack, "night-train");
    for (const column of ["image_url", "card_url", "card_2x_url"]) {
      assert.notEqual(after[column], before[column]);
    }
    const { image_url: _, card_url: __, card_2x_url: ___, ...rest } = after;
    assert.deepEqual({ ...before, ...rest }, before, "the rest stays");
    assert.deepEqual(await (await fetch(`${bucket}/${before.image_url}`)).bytes(), old);
  });

  await t.step("retires a style, which photos still name, and offers it again", async () => {
    assert.equal((await here("retire", "night-train")).code, 0);
    assert.equal((await seen(stack, "night-train")).active, false);
    assert.match((await here("list")).stdout, /^night-train .* \(retired\)$/m);
    const { error } = await user.client.rpc("create_generation_batch", {
      id: crypto.randomUUID(),
      model_id: user.modelId,
      style_ids: ["night-train"],
    });
    assert.equal(error?.message, "unknown_style");
    assert.equal((await here("add", "night-train", "--replace")).code, 0);
    assert.equal((await seen(stack, "night-train")).active, true);
    const unknown = await here("retire", "day-train");
    assert.deepEqual([unknown.code, /has no style "day-train"/.test(unknown.stderr)], [2, true]);
  });

  await t.step("knows a project by its address and secret key", async () => {
    const args = ["list", "--url", stack.apiUrl];
    const elsewhere = join(stack.dataDir, "elsewhere");
    const keyFile = join(stack.dataDir, "secret-key");
    await Deno.writeTextFile(keyFile, `${stack.keys.secretKey}\n`);
    const { secretKey, publishableKey } = stack.keys;
    const fromEnvironment = await styles(elsewhere, args, { SUPABASE_SECRET_KEY: secretKey });
    assert.match(fromEnvironment.stdout, /^night-train /m);
    const fromFile = await styles(elsewhere, [...args, "--secret-key-file", keyFile]);
    assert.match(fromFile.stdout, /^night-train /m);

    for (const key of [publishableKey, "sb_secret_wrong"]) {
      const refused = await styles(elsewhere, args, { SUPABASE_SECRET_KEY: key });
      assert.equal(refused.code, 1);
      assert.match(
        refused.stderr,
        /^\S+ refuses this key: it has to be the project's secret key\.$/,
      );
    }
    const none = await styles(elsewhere, args);
    assert.deepEqual([none.code, /^Put the project's secret key into/.test(none.stderr)], [
      2,
      true,
    ]);
    const nobody = await styles(elsewhere, ["list", "--url", "http://127.0.0.1:9"], {
      SUPABASE_SECRET_KEY: secretKey,
    });
    assert.deepEqual([nobody.code, nobody.stderr], [1, "Nothing answers at http://127.0.0.1:9."]);
  });

  await t.step("says what to do where nothing runs", async () => {
    const { code, stderr } = await styles(join(stack.dataDir, "elsewhere"), ["list"]);
    assert.equal(code, 1);
    assert.match(stderr, /^Retrato does not run here: begin with npm start, or name a project/);
  });
});
