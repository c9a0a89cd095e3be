/** `check (char_length(btrim(name)) between 1 and 60)` of public.models. */
export const MAX_MODEL_NAME = 60;

export type NameProblem = "missing" | "too_long";

/** What is wrong with the name of a model; undefined when nothing is. */
export function nameProblem(name: string): NameProblem | undefined {
  const { length } = [...name.trim()];
  if (length === 0) return "missing";
  return length > MAX_MODEL_NAME ? "too_long" : undefined;
}
