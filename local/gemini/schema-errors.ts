import type { z } from "zod";
import type { FieldViolation } from "./errors.ts";
import { snakeCase } from "./proto-json.ts";

const PROTO_TYPES: Readonly<Record<string, string>> = {
  string: "TYPE_STRING",
  boolean: "TYPE_BOOL",
  int: "TYPE_INT32",
  number: "TYPE_FLOAT",
};

/** Words the mismatches between a body and its schema as Google's JSON front end does. */
export function fieldViolations(
  issues: readonly z.core.$ZodIssue[],
  body: unknown,
): FieldViolation[] {
  return issues.flatMap((issue) => {
    const field = fieldPath(issue.path);
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({ field, description: unknownName(key, field) }));
    }
    const expected = issue.code === "invalid_type" ? issue.expected : "";
    const type = PROTO_TYPES[expected] ?? "TYPE_MESSAGE";
    const value = JSON.stringify(valueAt(body, issue.path)) ?? "undefined";
    return [{ field, description: `Invalid value at '${field}' (${type}), ${value.slice(0, 80)}` }];
  });
}

function unknownName(key: string, field: string): string {
  const place = field === "" ? "" : ` at '${field}'`;
  return `Invalid JSON payload received. Unknown name "${key}"${place}: Cannot find field.`;
}

/** `['contents', 0, 'inlineData']` → `contents[0].inline_data`. */
function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((field, step) => {
    if (typeof step === "number") return `${field}[${step}]`;
    const name = snakeCase(String(step));
    return field === "" ? name : `${field}.${name}`;
  }, "");
}

function valueAt(body: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => Object(value) === value ? Reflect.get(Object(value), step) : undefined,
    body,
  );
}
