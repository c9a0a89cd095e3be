import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { join } from "node:path";
import sharp from "sharp";
import { PROJECT_DIR } from "../../../local/project-dir.ts";
import { testPhoto } from "../../../local/testing/test-photos.ts";
import { startTestStack, type TestStack } from "../../../local/testing/test-stack.ts";
import { assertCreditsAddUp } from "./invariants.ts";

const generate = (stack: TestStack, ...args: string[]) => run("generate", stack, args);

async function run(script: "generate" | "edit", stack: TestStack, args: readonly string[]) {
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", `scripts/${script}/main.ts`, ...args],
    cwd: PROJECT_DIR,
    env: { RETRATO_DATA: stack.dataDir, NO_COLOR: "1" },
    stdin: "null",
  }).output();
  const decoder = new TextDecoder();
  return { code, stdout: decoder.decode(stdout), stderr: decoder.decode(stderr) };
}

const photos = ([
  "portrait-1.jpg",
  "portrait-2.jpg",
  "portrait-3.jpg",
  "portrait-4.jpg",
  "portrait-5.webp",
] as const).map(testPhoto);

Deno.test("npm run generate", { sanitizeOps: false, sanitizeResources: false }, async (t) => {
  await using stack = await startTestStack();
  const out = join(stack.dataDir, "out");
  let made: string[] = [];

  await t.step(
    "five photos and two styles give eight portraits and a ledger that adds up",
    async () => {
      const { code, stdout, stderr } = await generate(
        stack,
        ...["--photos", ...photos, "--styles", "studio-grey", "neon-alley"],
        ...["--aspect", "4:5", "--glasses", "round", "--looks", "film", "--out", out],
      );
      assert.equal(code, 0, `${stdout}${stderr}`);
      assert.match(stdout, /^8\/8 /m);
      assert.match(stdout, /^By running this you confirm that the photos show yourself or /m);
      assert.match(stdout, /-5 +10 +training +Training of Me/);
      made = stdout.match(/^This account: --email (\S+) --password (\S+)$/m) ?? [];

      const manifest = JSON.parse(await Deno.readTextFile(join(out, "manifest.json")));
      assert.deepEqual(manifest.credits, { before: 100, after: 92, held: 0 });
      assert.deepEqual(manifest.training_credits, { before: 15, after: 10, held: 0 });
      assert.equal(manifest.photos.length, 8);
      const digests = new Set<string>();
      for (const { file } of manifest.photos) {
        const bytes = await Deno.readFile(join(out, file));
        const { width, height } = await sharp(bytes).metadata();
        assert.ok(Math.abs(width / height - 4 / 5) < 0.03, `${width} × ${height} is 4:5`);
        digests.add(createHash("sha256").update(bytes).digest("hex"));
      }
      assert.equal(digests.size, 8, "no two portraits are the same");
      await assertCreditsAddUp(stack);
    },
  );

  await t.step("a picture of one's own is a style like any other", async () => {
    const folder = join(stack.dataDir, "own-style");
    const { code, stdout, stderr } = await generate(
      stack,
      ...["--photos", ...photos.slice(0, 1), "--own-style", testPhoto("two-people.jpg")],
      ...["--variations", "1", "--out", folder],
    );
    assert.equal(code, 0, `${stdout}${stderr}`);
    assert.match(stdout, /^The style "two-people" is ready\.$/m);
    assert.match(stdout, /-1 +99 +generation +Portrait in two-people/);
  });

  await t.step(
    "one that shows nothing but a face is refused before anything is paid for",
    async () => {
      const picture = join(stack.dataDir, "face.jpg");
      await sharp(testPhoto("portrait-1.jpg"))
        .extract({ left: 250, top: 80, width: 420, height: 420 }).jpeg().toFile(picture);
      const { code, stdout, stderr } = await generate(
        stack,
        ...["--photos", ...photos.slice(0, 1), "--own-style", picture, "--out", out],
      );
      assert.equal(code, 2, stdout);
      assert.match(stderr, /face\.jpg: People take up most of this picture/);
      assert.doesNotMatch(stdout, /Training/);
    },
  );

  await t.step("a portrait of it is changed, and what there was stays", async () => {
    const { account, photos: [{ id }] } = JSON.parse(
      await Deno.readTextFile(join(out, "manifest.json")),
    );
    assert.equal(account, made.at(1));
    const as = ["--email", ...made.slice(1, 2), "--password", ...made.slice(2), "--out", out];
    const { code, stdout, stderr } = await run("edit", stack, [
      ...[id, "--background", "beach", "--variations", "2"],
      ...as,
    ]);
    assert.equal(code, 0, `${stdout}${stderr}`);
    assert.match(stdout, /^Asking for 2 versions, 2 credits\.$/m);
    assert.match(stdout, /^2\/2 /m);
    const larger = await run("edit", stack, [id, "--size", "2K", ...as]);
    assert.equal(larger.code, 0, `${larger.stdout}${larger.stderr}`);
    const files = await Array.fromAsync(Deno.readDir(out), ({ name }) => name);
    assert.equal(files.filter((name) => /^[a-z-]+-\d\.\w+$/.test(name)).length, 8);
    assert.equal(files.filter((name) => /-background-[\da-f]{8}-\d\.\w+$/.test(name)).length, 2);
    const manifest = files.find((name) => /-larger-[\da-f]{8}\.json$/.test(name)) ?? "";
    const { credits, photos: [photo] } = JSON.parse(await Deno.readTextFile(join(out, manifest)));
    assert.deepEqual(credits, { before: 90, after: 88, held: 0 });
    assert.deepEqual([photo.width, photo.height], [1792, 2304]);

    for (
      const [args, sentence] of [
        [[crypto.randomUUID(), "--light", "soft", ...as], /has no finished portrait/],
        [[photo.id, "--size", "2K", ...as], /^It is as large as it can be\.$/],
        [[id, "--light", "soft", "--variations", "5", ...as], /^At most 4 portraits are made/],
      ] as const
    ) {
      const refused = await run("edit", stack, args);
      assert.equal(refused.code, 2, `${args.join(" ")}: ${refused.stderr}`);
      assert.match(refused.stderr.trim(), sentence);
    }
    await assertCreditsAddUp(stack);
  });

  await t.step("a portrait of 2K with an outfit and a wish", async () => {
    const { code, stdout, stderr } = await generate(
      stack,
      ...["--photos", testPhoto("portrait-1.jpg"), "--styles", "studio-grey", "--variations", "1"],
      ...["--size", "2K", "--outfit", "blazer", "--wish", "a red\nscarf", "--out", out],
    );
    assert.equal(code, 0, `${stdout}${stderr}`);
    assert.match(stdout, /^Asking for 1 portraits, 2 credits\.$/m);
    const { batch, credits, photos: [photo] } = JSON.parse(
      await Deno.readTextFile(join(out, "manifest.json")),
    );
    assert.deepEqual(credits, { before: 100, after: 98, held: 0 });
    assert.deepEqual([batch.image_size, batch.outfit, batch.wish], ["2K", "blazer", "a red scarf"]);
    assert.deepEqual([photo.width, photo.height], [1728, 2368]);
    await assertCreditsAddUp(stack);
  });

  await t.step("bad input is told in one sentence and leaves nothing behind", async () => {
    const [before] = await stack.sql`select count(*) from public.users`;
    const style = ["--styles", "studio-grey", "--out", out];
    const photo = ["--photos", testPhoto("portrait-1.jpg")];
    for (
      const [args, sentence] of [
        [["--photos", "nowhere.jpg", ...style], /^There is no file nowhere\.jpg\.$/],
        [["--photos", testPhoto("fake.png"), ...style], /is not a photo that can be read\.$/],
        [["--photos", testPhoto("truncated.jpg"), ...style], /is not a photo that can be read\.$/],
        [["--photos", testPhoto("too-small.png"), ...style], /too small: 120 × 120 pixels/],
        [style, /^--photos must name at least one photo\.$/],
        [
          ["--photos", ...photos, ...photos.slice(0, 1), ...style],
          /^At most 5 photos are taken; --photos names 6\.$/,
        ],
        [[...photo, "--styles", "nope", "--out", out], /^There is no style "nope"; there are /],
        [[...photo, ...style, "--aspect", "7:5"], /^--aspect does not know "7:5"/],
        [
          [...photo, ...style, "--email", "nobody@example.com", "--password", "wrong-password"],
          /^Signing in as nobody@example\.com failed/,
        ],
      ] as const
    ) {
      const { code, stderr } = await generate(stack, ...args);
      assert.equal(code, 2, `${args.join(" ")}: ${stderr}`);
      assert.match(stderr.trim(), sentence);
      assert.equal(stderr.trim().split("\n").length, 1);
    }
    assert.deepEqual((await stack.sql`select count(*) from public.users`)[0], before);
  });

  await t.step("what is wrong is told of each photo, and nothing is spent", async () => {
    const bad = ([
      "no-person-cat.jpg",
      "no-person-coffee.jpg",
      "two-people.jpg",
      "blurred.jpg",
    ] as const).map(testPhoto);
    const { code, stderr } = await generate(
      stack,
      ...["--photos", ...bad, photos[0]!, "--styles", "studio-grey", "--out", out],
    );
    assert.equal(code, 2, stderr);
    const lines = stderr.trim().split("\n");
    assert.deepEqual(
      lines.map((line) => line.replace(/\..*/, ".").split("/").at(-1)),
      [
        "no-person-cat.",
        "no-person-coffee.",
        "two-people.",
        "blurred.",
        "Nothing was spent: the credits of the training are back on the account.",
      ],
    );
    assert.match(lines[0]!, /no-person-cat\.jpg: No face was found/);
    assert.match(lines[2]!, /two-people\.jpg: A photo shows several people\. /);
    const [left] = await stack.sql`
      select
        (select count(*) from public.models where status <> 'ready')::int as models,
        (
          select count(*) from public.users where credits_held > 0 or training_credits_held > 0
        )::int as holds`;
    assert.deepEqual(left, { models: 0, holds: 0 });
    await assertCreditsAddUp(stack);
  });

  await t.step("prices and limits are those of the project", async () => {
    await stack.sql`
      update private.settings
      set generation_cost = 3, training_cost_per_image = 2, variations_per_style = 1,
        max_training_photos = 2`;
    const few = ["--styles", "studio-grey", "--out", out];
    const refused = await generate(stack, "--photos", ...photos, ...few);
    assert.equal(refused.code, 2);
    assert.match(refused.stderr, /^At most 2 photos are taken; --photos names 5\.$/m);
    const { code, stdout, stderr } = await generate(
      stack,
      "--photos",
      ...photos.slice(0, 1),
      ...few,
    );
    assert.equal(code, 0, `${stdout}${stderr}`);
    assert.match(stdout, /^Asking for 1 portraits, 3 credits\.$/m);
    assert.match(stdout, /-3 +97 +generation +Portrait in Studio grey/);
    await assertCreditsAddUp(stack);
    await stack.sql`
      update private.settings
      set generation_cost = 1, training_cost_per_image = 1, variations_per_style = 4,
        max_training_photos = 5`;
  });

  await t.step("an account without enough credits is told so, and nothing is created", async () => {
    const email = "poor@example.com";
    const password = "correct-horse-battery";
    const signup = await fetch(`${stack.apiUrl}/auth/v1/signup`, {
      method: "POST",
      headers: { apikey: stack.keys.publishableKey, "content-type": "application/json" },
      body: JSON.stringify({ email, password }),
    });
    assert.equal(signup.status, 200, await signup.text());
    await stack.sql`select admin.grant_credits(${email}, -97, 'test')`;
    const { code, stderr } = await generate(
      stack,
      ...["--photos", testPhoto("portrait-1.jpg"), "--styles", "studio-grey", "--out", out],
      ...["--email", email, "--password", password],
    );
    assert.equal(code, 2);
    assert.match(stderr, /^This takes 4 credits and poor@example\.com has 3/);
    await stack.sql`select admin.grant_credits(${email}, -15, 'test', 'training')`;
    const untrained = await generate(
      stack,
      ...["--photos", testPhoto("portrait-1.jpg"), "--styles", "studio-grey", "--out", out],
      ...["--email", email, "--password", password],
    );
    assert.equal(untrained.code, 2);
    assert.match(
      untrained.stderr,
      /^The training takes 1 training credits and poor@example\.com has 0/,
    );
    const [models] = await stack.sql`
      select count(*)::int as count from public.models
      join public.users on users.id = models.user_id where email = ${email}
    `;
    assert.equal(models?.count, 0);
  });
});
