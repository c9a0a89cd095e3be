import { z } from "zod";

/** A node of what `explain (analyze, format json)` answers. */
export interface PlanNode {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Name"?: string;
  Alias?: string;
  "Subplan Name"?: string;
  "Actual Rows": number;
  "Actual Loops": number;
  "Rows Removed by Filter"?: number;
  Filter?: string;
  "Index Cond"?: string;
  Plans?: PlanNode[];
}

export const planNode: z.ZodType<PlanNode> = z.looseObject({
  "Node Type": z.string(),
  "Relation Name": z.string().optional(),
  "Index Name": z.string().optional(),
  "Subplan Name": z.string().optional(),
  "Actual Rows": z.number(),
  "Actual Loops": z.number(),
  "Rows Removed by Filter": z.number().optional(),
  Filter: z.string().optional(),
  "Index Cond": z.string().optional(),
  get Plans() {
    return z.array(planNode).optional();
  },
});

const explained = z.tuple([z.looseObject({
  Plan: planNode,
  "Planning Time": z.number(),
  "Execution Time": z.number(),
})]);

/** What Postgres did, and how long it took. */
export interface Explained {
  /** Planning and execution. */
  milliseconds: number;
  plan: PlanNode;
}

/** Reads the answer of `explain (analyze, timing off, format json)`. */
export function readPlan(answer: unknown): Explained {
  const [{ Plan, ...times }] = explained.parse(answer);
  return { milliseconds: times["Planning Time"] + times["Execution Time"], plan: Plan };
}

/** Tables that grow with the product. */
const BIG = new Set([
  "photos",
  "credit_history",
  "photo_generation_batches",
  "models",
  "model_training_images",
  "users",
  "objects",
]);

/**
 * What is wrong with a plan: a big table read whole, or the caller looked up row by row.
 * @param big Names of the tables that are big.
 */
export function planDefects(plan: PlanNode, big = BIG): string[] {
  const nodes = nodesOf(plan);
  return [
    ...nodes.filter((node) =>
      node["Node Type"] === "Seq Scan" && big.has(node["Relation Name"] ?? "")
    ).map((node) => `reads all of ${node["Relation Name"]}`),
    ...nodes.filter((node) =>
      /auth\.|\buid\(\)|current_setting/.test(`${node.Filter ?? ""} ${node["Index Cond"] ?? ""}`)
    ).map((node) => `looks the caller up for each row of ${node["Relation Name"]}`),
  ];
}

/** A plan's node and all below it. */
export function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}
