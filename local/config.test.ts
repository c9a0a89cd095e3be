import assert from "node:assert/strict";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadConfig } from "./config.ts";
import { Failure } from "./failure.ts";

const projectFile = fileURLToPath(new URL("../supabase/config.toml", import.meta.url));

function withToml<T>(text: string, run: (file: string) => T): T {
  const file = join(Deno.makeTempDirSync(), "config.toml");
  Deno.writeTextFileSync(file, text);
  try {
    return run(file);
  } finally {
    Deno.removeSync(dirname(file), { recursive: true });
  }
}

Deno.test("reads the project's own configuration", () => {
  const config = loadConfig(projectFile, {});
  assert.equal(config.projectId, "retrato");
  assert.deepEqual(config.api.schemas, ["public"]);
  assert.equal(config.api.maxRows, 1000);
  assert.equal(config.auth.minimumPasswordLength, 8);
  assert.equal(config.storage.fileSizeLimit, 50 * 1024 * 1024);
  assert.equal(config.storage.buckets["style-images"]?.public, true);
  assert.deepEqual(Object.keys(config.functions).sort(), [
    "checkout",
    "generate-photos",
    "health",
    "judge-photos",
    "make-shares",
    "prepare-styles",
    "remove-objects",
    "send-notices",
    "settle-payments",
    "stop-notices",
    "stripe-webhook",
    "train-model",
    "visit-share",
  ]);
  assert.equal(config.functions["train-model"]?.verifyJwt, false);
  assert.equal(
    config.functions["train-model"]?.entrypoint,
    join(dirname(projectFile), "functions/train-model/index.ts"),
  );
  const networks = join(dirname(projectFile), "functions/_shared/faces/models");
  assert.ok(config.functions["train-model"]?.staticFiles.includes(join(networks, "facemesh.bin")));
  assert.deepEqual(config.functions.health?.staticFiles, []);
});

Deno.test("offers Google only where both of its variables are set", () => {
  const id = { SUPABASE_AUTH_EXTERNAL_GOOGLE_CLIENT_ID: "id" };
  const both = { ...id, SUPABASE_AUTH_EXTERNAL_GOOGLE_SECRET: "secret" };
  assert.equal(loadConfig(projectFile, {}).auth.google.enabled, false);
  assert.equal(loadConfig(projectFile, id).auth.google.enabled, false);
  assert.equal(loadConfig(projectFile, both).auth.google.enabled, true);
  assert.equal(loadConfig(projectFile, both).auth.google.clientId, "id");
});

Deno.test("follows the CLI's defaults where the file is silent", () => {
  const config = withToml(
    'project_id = "x"\n[functions.hello]\n[functions.off]\nenabled = false\n',
    (file) => loadConfig(file, {}),
  );
  assert.equal(config.api.port, 54321);
  assert.equal(config.auth.jwtExpiry, 3600);
  assert.equal(config.functions.hello?.verifyJwt, true);
  assert.match(config.functions.hello?.importMap ?? "", /functions[\\/]hello[\\/]deno\.json$/);
  assert.equal(config.functions.off, undefined);
});

Deno.test("reads sizes in both kinds of units", () => {
  const sizes = withToml(
    'project_id = "x"\n[storage]\nfile_size_limit = "5MB"\n[storage.buckets.a]\nfile_size_limit = "3MiB"\n',
    (file) => loadConfig(file, {}).storage,
  );
  assert.equal(sizes.fileSizeLimit, 5_000_000);
  assert.equal(sizes.buckets.a?.fileSizeLimit, 3 * 1024 * 1024);
});

Deno.test("says which setting is wrong", () => {
  withToml('project_id = "x"\n[storage]\nfile_size_limit = "large"\n', (file) => {
    assert.throws(() => loadConfig(file, {}), (error) => {
      assert(error instanceof Failure);
      assert.match(error.message, /storage\.file_size_limit: "large" is not a size/);
      return true;
    });
  });
  assert.throws(() => loadConfig("/nowhere/config.toml", {}), Failure);
});
