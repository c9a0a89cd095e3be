/**
 * The JSON of a request as the types of its columns and arguments take it. `@supabase/lite` 0.10.0
 * leaves that to the driver, for which `[1]` is an integer, `{}` an empty list, and any word but
 * true false. PostgREST lets Postgres read it, by `json_to_record`, whose rules these are.
 * https://www.postgresql.org/docs/17/functions-json.html#FUNCTIONS-JSON-PROCESSING-TABLE
 */
import type { AnyAST, IntrospectResult } from "@supabase/lite";
import { postgrestError } from "./postgrest-error.ts";

/** What Postgres is to read as it is; of a string in a row lite would guess what is meant. */
export class PostgresText {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

/** How the text of a value is handed on. */
type Wrap = (text: string) => unknown;

/** The types of what a request names, by name; of what is not there nothing is known. */
type Types = Map<string, string>;

/**
 * The request with each value as text that Postgres reads by its type, or a list of such.
 * @param schema What is known of the exposed schemas.
 * @throws {PostgrestError} when a value is none of its type, and lite would make one of it.
 */
export function withReadValues(ast: AnyAST, schema: IntrospectResult): AnyAST {
  if (ast.type === "rpc") {
    if (ast.httpMethod !== "POST" || ast.args === undefined || Array.isArray(ast.args)) return ast;
    return { ...ast, args: readAll(ast.args, argumentTypes(ast, schema), (text) => text) };
  }
  if (ast.values === undefined) return ast;
  const types = columnTypes(ast, schema);
  const readRow = (row: object) => readAll(row, types, (text) => new PostgresText(text));
  const values = Array.isArray(ast.values) ? ast.values.map(readRow) : readRow(ast.values);
  return { ...ast, values };
}

function columnTypes({ from }: AnyAST, schema: IntrospectResult): Types {
  const columns = schema.columns.filter(({ table }) => table === from);
  return typesOf(columns.map(({ name, pg_type, type }) => [name, pg_type ?? type]), schema);
}

/** Of an overloaded function nothing is known, nor of the arguments that may be several. */
function argumentTypes({ function: called, args }: AnyAST, schema: IntrospectResult): Types {
  const names = Object.keys(args ?? {});
  const [one, ...others] = (schema.functions ?? []).filter(({ name, arg_names }) =>
    name === called && names.every((argument) => arg_names.includes(argument))
  );
  if (!one || others.length > 0) return new Map();
  const single = one.has_variadic ? one.arg_names.slice(0, -1) : one.arg_names;
  return typesOf(single.map((name, index) => [name, one.arg_types[index] ?? ""]), schema);
}

/** Without those that are rows. */
function typesOf(entries: [string, string][], { custom_types, tables }: IntrospectResult): Types {
  const composites = custom_types.filter(({ kind }) => kind === "composite");
  const rows = [...composites.map(({ type }) => type), ...tables.map(({ name }) => name)];
  return new Map(entries.filter(([, type]) => !rows.includes(elementOf(type) ?? type)));
}

function readAll(values: object, types: Types, wrap: Wrap): object {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const type = types.get(name);
      return [name, type === undefined ? value : read(value, type, wrap)];
    }),
  );
}

function read(value: unknown, type: string, wrap: Wrap): unknown {
  const element = elementOf(type);
  if (element === undefined) return textOf(value, type, wrap);
  if (value === null) return value;
  if (typeof value === "string") return listLiteral(value);
  return listOf(value, element, depthOf(value), wrap);
}

/** Of `integer[]`, or `_int4`. */
function elementOf(type: string): string | undefined {
  return type.match(/^_(.+)$|^(.+)\[\]$/)?.slice(1).find(Boolean);
}

function textOf(value: unknown, type: string, wrap: Wrap): unknown {
  if (value === null) return value;
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw postgrestError(400, { code: "22003", message: "A number is out of range" });
  }
  const isJson = type === "json" || type === "jsonb" || typeof value === "object";
  return wrap(isJson ? JSON.stringify(value) : String(value));
}

/** A list as Postgres writes it; lite would take one in JSON, too. */
function listLiteral(text: string): string {
  if (!text.trimStart().startsWith("[") || text.includes("=")) return text;
  throw postgrestError(400, { code: "22P02", message: "malformed array literal" });
}

/** How many lists stand in each other before the first value. */
function depthOf(value: unknown): number {
  return Array.isArray(value) ? 1 + depthOf(value[0]) : 0;
}

/** @throws {PostgrestError} when there is none, or lists in it are not as deep and long as others. */
function listOf(value: unknown, element: string, depth: number, wrap: Wrap): unknown[] {
  if (!Array.isArray(value)) {
    throw postgrestError(400, { code: "22P02", message: "expected JSON array" });
  }
  if (depth <= 1) return value.map((one) => textOf(one, element, wrap));
  if (value.some((one) => Array.isArray(one) && one.length !== value[0].length)) {
    throw postgrestError(400, {
      code: "22P02",
      message: "malformed JSON array",
      details: "Multidimensional arrays must have sub-arrays with matching dimensions.",
    });
  }
  return value.map((one) => listOf(one, element, depth - 1, wrap));
}
