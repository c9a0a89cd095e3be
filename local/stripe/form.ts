import { invalidRequest } from "./errors.ts";

/** What a form says: texts, and groups of these by name. */
export interface FormFields {
  [name: string]: string | FormFields;
}

const KEY = /^([a-z_]+)((?:\[\w+\])*)$/;
const MAX_BYTES = 100_000;

/**
 * Reads the nested names that Stripe's API takes, `a[b][0][c]=…`. A list is a group whose names are
 * numbers, see `listOf` in the schemas.
 * @throws {StripeError} 400 for a name that is none or stands there twice, or too long a body.
 */
export function parseForm(body: string): FormFields {
  if (body.length > MAX_BYTES) throw invalidRequest("The request body is too large.");
  const fields: FormFields = {};
  for (const [key, value] of new URLSearchParams(body)) {
    const [, first, rest] = KEY.exec(key) ?? [];
    if (first === undefined) throw invalidRequest(`Invalid parameter name: ${key}`, key);
    const names = [first, ...Array.from(rest?.matchAll(/\[(\w+)\]/g) ?? [], ([, name]) => name)];
    put(fields, names.filter((name) => name !== undefined), value, key);
  }
  return fields;
}

function put(fields: FormFields, names: string[], value: string, key: string): void {
  const [name, ...inner] = names;
  if (name === undefined || name === "__proto__") {
    throw invalidRequest(`Invalid parameter name: ${key}`, key);
  }
  const known = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (inner.length === 0) {
    if (known !== undefined) throw invalidRequest(`Duplicate parameter: ${key}`, key);
    fields[name] = value;
    return;
  }
  if (typeof known === "string") throw invalidRequest(`Invalid parameter: ${key}`, key);
  const group = known ?? {};
  fields[name] = group;
  put(group, inner, value, key);
}
