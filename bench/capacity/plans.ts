/** What a hosted plan gives, per month unless said otherwise. */
export interface Plan {
  name: string;
  /** US$ a month, with the compute size below; its credit of $10 taken off. */
  price: number;
  /** Cores of the database. */
  cores: number;
  /** Connections to the database. */
  connections: number;
  /** Seconds that a worker of an Edge Function lives. */
  wallClock: number;
  /** Realtime: clients at a time, and messages a second. */
  realtimeConnections: number;
  realtimeMessagesPerSecond: number;
  /** Included, and US$ for one more; null where there is no more. */
  invocations: Allowance;
  realtimeMessages: Allowance;
  storageGb: Allowance;
  egressGb: Allowance;
}

/** What is included in a month, and what one more costs in US$; null when there is no more. */
export interface Allowance {
  included: number;
  more: number | null;
}

const paid = {
  wallClock: 400,
  invocations: { included: 2_000_000, more: 2 / 1_000_000 },
  realtimeMessages: { included: 5_000_000, more: 2.5 / 1_000_000 },
  storageGb: { included: 100, more: 0.021 },
  egressGb: { included: 250, more: 0.09 },
};

/**
 * Sources, read in November 2026, all under https://supabase.com/docs/guides:
 * functions/limits (wall clock), realtime/limits (connections, messages a second),
 * platform/compute-and-disk (price, cores, connections), platform/billing-on-supabase and
 * platform/manage-your-usage (what is included, what more costs).
 */
export const PLANS: readonly Plan[] = [
  {
    name: "Free, Nano",
    price: 0,
    cores: 2,
    connections: 60,
    wallClock: 150,
    realtimeConnections: 200,
    realtimeMessagesPerSecond: 100,
    invocations: { included: 500_000, more: null },
    realtimeMessages: { included: 2_000_000, more: null },
    storageGb: { included: 1, more: null },
    egressGb: { included: 5, more: null },
  },
  {
    name: "Pro, Micro",
    price: 25,
    cores: 2,
    connections: 60,
    realtimeConnections: 500,
    realtimeMessagesPerSecond: 500,
    ...paid,
  },
  {
    name: "Pro without spend cap, XL",
    price: 25 + 210 - 10,
    cores: 4,
    connections: 240,
    realtimeConnections: 10_000,
    realtimeMessagesPerSecond: 2_500,
    ...paid,
  },
];
