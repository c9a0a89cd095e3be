/**
 * Renames every object key from snake_case to camelCase, at any depth.
 *
 * Google's JSON mapping takes both spellings of a field.
 * Source: https://protobuf.dev/programming-guides/json/.
 */
export function camelCaseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCaseKeys);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [camelCase(key), camelCaseKeys(member)]),
  );
}

/** `generation_config` → `generationConfig`. */
export function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** `generationConfig` → `generation_config`, the spelling Google's messages use. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** A JSON answer, pretty-printed and typed as Google's front end does. */
export function jsonResponse(body: unknown, init: ResponseInit = {}): Response {
  const headers = new Headers(init.headers);
  headers.set("content-type", "application/json; charset=UTF-8");
  return new Response(`${JSON.stringify(body, null, 2)}\n`, { ...init, headers });
}
