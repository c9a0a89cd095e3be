import { visibleText } from "@shared/visible-text.ts";

/** The check of `name` in public.models. */
export const MAX_MODEL_NAME = 60;

export type NameProblem = "missing" | "too_long";

/** What is wrong with the name of a model; undefined when nothing is. */
export function nameProblem(name: string): NameProblem | undefined {
  const { length } = [...visibleText(name)];
  if (length === 0) return "missing";
  return length > MAX_MODEL_NAME ? "too_long" : undefined;
}
