import { nodesOf, type PlanNode } from "../database/plan.ts";
import type { Observed } from "./observe.ts";

/** What a statement may do. */
export interface Allowed {
  /** Pages of tables and indexes that it looks at. */
  pages: number;
  /** Rows that it reads in no order, sorts, or passes over because they are not what it looks for. */
  rows: number;
}

/**
 * A sentence for each thing that makes a statement slower the more there is: many rows read without an
 * index, sorted or passed over, more pages than it may look at, the caller looked up row by row. The
 * one that is executed inside of it is named.
 */
export function defectsOf({ pages, executed }: Observed, allowed: Allowed): string[] {
  const defects = executed.flatMap(({ text, plan }) =>
    nodesOf(plan).flatMap((node) => nodeDefects(node, allowed.rows))
      .map((defect) => `${defect}, in "${text.slice(0, 120)}"`)
  );
  if (pages > allowed.pages) defects.push(`looks at ${pages} pages, not ${allowed.pages} at most`);
  return [...new Set(defects)];
}

function nodeDefects(node: PlanNode, allowed: number): string[] {
  const { "Node Type": type, "Relation Name": table, "Index Cond": condition, Filter: filter } =
    node;
  const defects: string[] = [];
  const removed = (node["Rows Removed by Filter"] ?? 0) * node["Actual Loops"];
  const read = rowsOf(node) + removed;
  if (table !== undefined && type === "Seq Scan" && read > allowed) {
    defects.push(`reads ${read} rows of ${table} without an index`);
  } else if (table !== undefined && removed > allowed) {
    defects.push(`passes over ${removed} rows of ${table}`);
  }
  // Of a limited sort the node tells what it gave, its child what it was given.
  const given = type === "Sort" ? Math.max(...(node.Plans ?? []).map(rowsOf)) : 0;
  if (given > allowed) defects.push(`sorts ${given} rows`);
  // An index asks once for each time it is looked into, a filter once for each row.
  const asked = CALLER.test(filter ?? "") ? read : CALLER.test(condition ?? "") ? loopsOf(node) : 0;
  if (asked > FEW) defects.push(`looks the caller up ${asked} times for ${table}`);
  return defects;
}

const CALLER = /auth\.|\buid\(\)|current_setting/;
const FEW = 10;

function loopsOf(node: PlanNode): number {
  return node["Actual Loops"];
}

function rowsOf(node: PlanNode): number {
  return node["Actual Rows"] * node["Actual Loops"];
}

/** Names of the indexes that a statement, or what is executed inside of it, reads. */
export function indexesOf({ executed }: Observed): Set<string> {
  return new Set(
    executed.flatMap(({ plan }) => nodesOf(plan).flatMap((node) => node["Index Name"] ?? [])),
  );
}
