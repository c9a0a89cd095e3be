import assert from "node:assert/strict";
import { importsOf } from "./read-imports.ts";
import { complaintsAbout, type Exception } from "./rules.ts";

/** What is wrong with files of which each imports the next. */
function complaints(files: string[], exceptions: Exception[] = []): string[] {
  const imports = files.map((file, n): [string, string[]] => [file, files.slice(n + 1, n + 2)]);
  return complaintsAbout(new Map(imports), exceptions);
}

const FEATURES = "web/src/features";

const FORBIDDEN: Array<[string, string]> = [
  ["supabase/functions/health/health.ts", "local/config.ts"],
  ["supabase/functions/health/health.test.ts", "supabase/tests/faults/main.ts"],
  ["local/stack.ts", "scripts/reset.ts"],
  ["local/stack.test.ts", "bench/main.ts"],
  ["local/web/build.ts", "web/scripts/chunks.ts"],
  ["scripts/types.ts", "bench/main.ts"],
  ["web/src/lib/session.ts", "local/config.ts"],
  ["web/src/lib/session.ts", "supabase/functions/health/health.ts"],
  ["web/src/components/ui/button.tsx", `${FEATURES}/auth/api/sign-out.ts`],
  ["web/src/lib/session.ts", "web/src/app/router.ts"],
  ["web/src/messages/en/train.ts", "web/src/app/router.ts"],
  [`${FEATURES}/auth/components/form.tsx`, "web/src/app/router.ts"],
  [`${FEATURES}/auth/components/form.tsx`, `${FEATURES}/train/components/form.tsx`],
];

for (const [from, to] of FORBIDDEN) {
  Deno.test(`${from} may not import ${to}`, () => {
    assert.equal(complaints([from, to]).length, 1);
    assert.deepEqual(complaints([from, to], [{ from, to, because: "it has to" }]), []);
  });
}

const ALLOWED: Array<[string, string]> = [
  ["supabase/functions/health/health.ts", "supabase/functions/_shared/log.ts"],
  ["scripts/reset.ts", "local/stack.ts"],
  ["bench/main.ts", "scripts/steps.ts"],
  ["web/src/lib/session.ts", "supabase/functions/_shared/database.types.ts"],
  ["web/src/lib/session.test.ts", `${FEATURES}/auth/api/sign-out.ts`],
  ["web/src/messages/en/train.ts", `${FEATURES}/train/prepare-photo.ts`],
  ["web/src/app/router.ts", `${FEATURES}/auth/components/form.tsx`],
  [`${FEATURES}/auth/components/form.tsx`, `${FEATURES}/auth/components/field.tsx`],
  [`${FEATURES}/auth/components/form.tsx`, `${FEATURES}/models/api/get-models.ts`],
  [`${FEATURES}/auth/components/form.tsx`, `${FEATURES}/models/model-name.ts`],
  [`${FEATURES}/auth/components/form.tsx`, `${FEATURES}/styles/components/style-image.tsx`],
];

for (const [from, to] of ALLOWED) {
  Deno.test(`${from} may import ${to}`, () => assert.deepEqual(complaints([from, to]), []));
}

Deno.test("a circle is told once, with its way", () => {
  const imports = new Map([["a.ts", ["b.ts"]], ["b.ts", ["c.ts"]], ["c.ts", ["b.ts"]]]);
  assert.deepEqual(complaintsAbout(imports), ["a circle: b.ts → c.ts → b.ts"]);
});

Deno.test("an exception that nothing needs is told", () => {
  assert.deepEqual(complaints(["a.ts", "b.ts"], [{ from: "a.ts", to: "b.ts", because: "?" }]), [
    "no exception is needed for a.ts → b.ts",
  ]);
});

Deno.test("every kind of import is read, types and styles too, packages are not", () => {
  const source = `
    import z from "zod";
    import type { A } from "../a.ts";
    import "./b.css";
    import text from "./c.md?raw";
    export * from "@/lib/d.ts";
    export type { E } from "@shared/e.ts";
    const f = () => import("./f.ts");
  `;
  assert.deepEqual(importsOf("web/src/app/here.ts", source), [
    "web/src/a.ts",
    "web/src/app/b.css",
    "web/src/app/c.md",
    "web/src/lib/d.ts",
    "supabase/functions/_shared/e.ts",
    "web/src/app/f.ts",
  ]);
});
