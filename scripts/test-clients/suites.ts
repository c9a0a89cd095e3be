/** A suite of supabase/supabase-js that talks to a stack at its default address. */
export interface Suite {
  /** Its package, below `packages/core`. */
  package: string;
  /** Folder of its package that holds `supabase/`, with the schema the suite expects. */
  project: string;
  /** What jest is given. */
  args: string[];
  /** Makes what the checkout lacks, such as keys: a script of the package. */
  prepare?: string;
}

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
};
