import type { Print } from "../../local/command.ts";
import { Failure } from "../../local/failure.ts";
import { BAD_INPUT } from "./arguments.ts";

/** What a person states who has photos trained; the project keeps with the model that they did. */
export const STATEMENT = "the photos show yourself or somebody who agreed, and an adult";

/**
 * Lets a person confirm {@link STATEMENT}. Where nobody can answer, as in another script, whoever
 * wrote the command down has confirmed it, and is told so.
 * @throws {Failure} with exit code 2 when they do not.
 */
export function confirmConsent(isConfirmed: boolean, print: Print): void {
  if (isConfirmed) return;
  if (!Deno.stdin.isTerminal() || !Deno.stdout.isTerminal()) {
    print(`By running this you confirm that ${STATEMENT}.`);
  } else if (!confirm(`Do you confirm that ${STATEMENT}?`)) {
    throw new Failure("Without that no model is trained; nothing was created.", BAD_INPUT);
  }
}
