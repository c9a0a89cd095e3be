/**
 * Which relationship an embed such as `photos?select=*,models(name)` means, by PostgREST's rules.
 * `@supabase/lite` 0.10.0 knows fewer ambiguities and takes more for a name of one, so that what is
 * answered here with some rows would be an error or other rows on hosted.
 * https://docs.postgrest.org/en/v13/references/api/resource_embedding.html
 */
import type { AnyAST, IntrospectResult } from "@supabase/lite";
import { postgrestError } from "./postgrest-error.ts";

/** One way from a table to another; each is found from both of its ends. */
interface Relationship {
  kind: "many-to-one" | "one-to-many" | "many-to-many";
  /** The table it leads to. */
  target: string;
  isSelf: boolean;
  /** The foreign key, or the table between. */
  name: string;
  /** Pairs of columns, of the origin and of the target; none when there is a table between. */
  columns: [string, string][];
  description: string;
}

type ForeignKey = IntrospectResult["foreign_keys"][number];
type Join = NonNullable<AnyAST["join"]>[string];

/**
 * Checks every embed of a request.
 * @param schema What is known of the exposed schemas.
 * @throws {PostgrestError} PGRST200 when an embed means no relationship, PGRST201 when it may mean
 * several.
 */
export function checkEmbeds(ast: AnyAST, schema: IntrospectResult): void {
  const origin = ast.from ?? returnedTable(ast, schema);
  if (origin !== undefined) checkLevel(origin, ast, schema);
}

/** The table whose rows a function returns. */
function returnedTable(ast: AnyAST, { functions = [], tables }: IntrospectResult) {
  const type = functions.find(({ name }) => name === ast.function)?.return_type;
  return tables.find(({ name }) => name === type)?.name;
}

function checkLevel(
  origin: string,
  { join = {}, select = [] }: Pick<AnyAST, "join" | "select">,
  schema: IntrospectResult,
): void {
  for (const [name, embed] of Object.entries(join)) {
    const { from: target = name, hint } = embed;
    if (isComputed(target, schema)) continue;
    const found = relationshipsOf(origin, schema).filter((one) =>
      leadsTo(one, target, hint, schema)
    );
    const [relationship, ...others] = found;
    if (!relationship) throw noRelationship(origin, target, hint, schema);
    if (others.length > 0) throw ambiguous(origin, target, found);
    if (isReadBackwards(name, embed, relationship)) {
      throw noRelationship(origin, target, hint, schema);
    }
    const inner = select.find((entry) => typeof entry !== "string" && name in entry);
    const below = typeof inner === "object" ? inner[name] : undefined;
    if (below && "select" in below) checkLevel(relationship.target, below, schema);
  }
}

/** A function that takes a row is a relationship too, found by its name. */
function isComputed(target: string, { functions = [] }: IntrospectResult): boolean {
  return functions.some(({ name, arg_types }) => name === target && arg_types.length === 1);
}

/** With a hint and no alias, lite follows a table's reference to itself the other way round. */
function isReadBackwards(name: string, { from = name, hint }: Join, { isSelf }: Relationship) {
  return isSelf && hint !== undefined && from === name;
}

function leadsTo(
  { kind, target, isSelf, name, columns }: Relationship,
  wanted: string,
  hint: string | undefined,
  { views }: IntrospectResult,
): boolean {
  const [own, its] = columns.length === 1 ? columns[0] ?? [] : [];
  if (isSelf) {
    if (hint !== undefined) return kind === "one-to-many" && wanted === target && hint === its;
    return kind === "one-to-many" ? wanted === target : kind === "many-to-one" && wanted === own;
  }
  const isView = views.some((view) => view.name === target);
  const isKey = kind !== "many-to-many";
  if (hint === undefined) {
    return wanted === target || isKey && !isView && (wanted === name || wanted === own);
  }
  return wanted === target && [name, own, its].includes(hint);
}

function relationshipsOf(origin: string, schema: IntrospectResult): Relationship[] {
  const keys = Object.values(Object.groupBy(
    schema.foreign_keys,
    (key) => [key.table, key.foreign_key_name, key.foreign_key_group].join("\0"),
  )).flatMap((columns = []) => {
    const [key] = columns;
    return key ? [{ key, columns }] : [];
  });
  const outgoing = keys.filter(({ key }) => key.table === origin);
  const incoming = keys.filter(({ key }) => key.ref_table === origin);
  return [
    ...outgoing.map(({ key, columns }) => direct("many-to-one", key, columns)),
    ...incoming.map(({ key, columns }) => direct("one-to-many", key, columns)),
    ...incoming.flatMap((near) =>
      keys.filter((far) => far !== near && isJunction(near.columns, far.columns, schema))
        .map((far) => through(near.key, far.key))
    ),
  ];
}

function direct(
  kind: "many-to-one" | "one-to-many",
  { table, ref_table, foreign_key_name }: ForeignKey,
  columns: ForeignKey[],
): Relationship {
  const own = columns.map(({ column }) => column);
  const its = columns.map(({ ref_column }) => ref_column);
  const there = `${table}(${own.join(", ")})`;
  const here = `${ref_table}(${its.join(", ")})`;
  const isOut = kind === "many-to-one";
  return {
    kind,
    target: isOut ? ref_table : table,
    isSelf: table === ref_table,
    name: foreign_key_name,
    columns: columns.map(({ column, ref_column }) =>
      isOut ? [column, ref_column] : [ref_column, column]
    ),
    description: `${foreign_key_name} using ${
      isOut ? `${there} and ${here}` : `${here} and ${there}`
    }`,
  };
}

/** Whether two foreign keys of one table are part of its primary key. */
function isJunction(near: ForeignKey[], far: ForeignKey[], schema: IntrospectResult): boolean {
  const primary = schema.primary_keys.find(({ table }) => table === near[0]?.table);
  return [...near, ...far].every(({ table, column }) =>
    table === primary?.table && primary.columns.includes(column)
  );
}

function through(near: ForeignKey, far: ForeignKey): Relationship {
  const part = ({ foreign_key_name, column }: ForeignKey) => `${foreign_key_name}(${column})`;
  return {
    kind: "many-to-many",
    target: far.ref_table,
    isSelf: far.ref_table === near.ref_table,
    name: near.table,
    columns: [],
    description: `${near.table} using ${part(near)} and ${part(far)}`,
  };
}

function noRelationship(
  origin: string,
  target: string,
  hint: string | undefined,
  { default_schema = "public" }: IntrospectResult,
): Error {
  const by = hint === undefined ? "" : ` using the hint '${hint}'`;
  return postgrestError(400, {
    code: "PGRST200",
    message:
      `Could not find a relationship between '${origin}' and '${target}' in the schema cache`,
    details:
      `Searched for a foreign key relationship between '${origin}' and '${target}'${by} in the schema '${default_schema}', but no matches were found.`,
  });
}

function ambiguous(origin: string, target: string, found: Relationship[]): Error {
  return postgrestError(300, {
    code: "PGRST201",
    message:
      `Could not embed because more than one relationship was found for '${origin}' and '${target}'`,
    details: found.map(({ kind, target, description }) => ({
      cardinality: kind,
      embedding: `${origin} with ${target}`,
      relationship: description,
    })),
    hint: `Try changing '${target}' to one of the following: ${
      found.map(({ name }) => `'${target}!${name}'`).join(", ")
    }. Find the desired relationship in the 'details' key.`,
  });
}
