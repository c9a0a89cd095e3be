import { fileURLToPath } from "node:url";

/** A suite of supabase/supabase-js that talks to a stack at its default address. */
export interface Suite {
  /** Its package, below `packages/core`. */
  package: string;
  /**
   * Folder of its package that holds `supabase/`, with the schema the suite expects; none for the
   * suite that wants functions alone.
   */
  project?: string;
  /** What jest is given. */
  args: string[];
  env?: Record<string, string>;
  /** Makes what the checkout lacks, such as keys: a script of the package. */
  prepare?: string;
}

const RELAY = fileURLToPath(new URL("relay.cjs", import.meta.url));

/** By the service they try. */
export const SUITES: Record<string, Suite> = {
  rest: {
    package: "postgrest-js",
    project: "test",
    // Against PostgREST 12, in a container.
    args: ["--testPathIgnorePatterns", "/node_modules/", "/test/v12/"],
  },
  storage: { package: "storage-js", project: "test", args: [] },
  auth: {
    package: "auth-js",
    project: "test",
    args: ["--config", "jest.config.cli.js"],
    prepare: "test/generate-signing-keys.js",
  },
  functions: {
    package: "functions-js",
    args: ["--moduleNameMapper", JSON.stringify({ "^\\.\\./relay/container$": RELAY })],
  },
  integration: {
    package: "supabase-js",
    project: ".",
    args: ["test/integration.test.ts"],
    // Which Node 20 has only when asked.
    env: { NODE_OPTIONS: "--experimental-websocket" },
  },
};
