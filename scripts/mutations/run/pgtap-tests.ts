import { join, relative } from "node:path";
import { type FileResult, runFile } from "../../../local/pgtap/run-file.ts";
import { findTestFiles } from "../../../local/pgtap/test-files.ts";

/** A test that fails, and in which words. */
export interface Failing {
  /** Path from the project's root, and the assertion. */
  by: string;
  because: string;
}

const FOLDER = join("supabase", "tests");
const HELPERS = ["000-"];

/** What other files need to have run before them: the helpers, which commit. */
export function helperFiles(root: string): string[] {
  return findTestFiles(join(root, FOLDER), HELPERS);
}

/**
 * All other pgTAP files, those first whose paths hold one of the given parts, in the order of these.
 * @param root Folder of the project or of a copy of it.
 */
export function inOrderOf(root: string, parts: string[]): string[] {
  const helpers = helperFiles(root);
  const files = findTestFiles(join(root, FOLDER)).filter((file) => !helpers.includes(file));
  const chosen = parts.flatMap((part) => files.filter((file) => file.includes(part)));
  return [...new Set([...chosen, ...files])];
}

/** Runs a pgTAP file; undefined when it passes. */
export async function failureOf(
  databaseUrl: string,
  root: string,
  file: string,
): Promise<Failing | undefined> {
  const result = await runFile(databaseUrl, file);
  const first = firstFailure(result);
  return first === undefined ? undefined : { by: relative(root, file), because: first };
}

function firstFailure({ failed: [assertion], problems: [problem] }: FileResult) {
  return assertion?.description ?? problem?.split("\n", 1)[0];
}
