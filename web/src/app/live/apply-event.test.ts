import { QueryClient, type QueryKey, QueryObserver } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { applyEvent, RefreshQueue } from "./apply-event.ts";
import type { UserEvent } from "./user-event.ts";

vi.mock("@/lib/supabase.ts", () => ({ supabase: {} }));

let queryClient: QueryClient;
let refreshed: QueryKey[];

function apply(event: UserEvent): void {
  applyEvent(queryClient, event, (key) => refreshed.push(key));
}

function photo(status: "generating" | "completed" | "failed"): UserEvent {
  const failure_code = status === "failed" ? "blocked" : null;
  const url = status === "completed" ? "generated/u/p1.png" : null;
  return {
    name: "photo",
    payload: {
      id: "p1",
      batch_id: "b1",
      status,
      url,
      thumbnail_url: null,
      width: null,
      height: null,
      attempts: 1,
      failure_code,
      retry_at: null,
      likeness: null,
      free_retry: null,
      is_newest: true,
      versions: 1,
      completed_at: status === "completed" ? "2026-11-22T10:00:09Z" : null,
    },
  };
}

function batch(id: string, status: "processing" | "completed"): UserEvent {
  return {
    name: "batch",
    payload: {
      id,
      status,
      total_images_requested: 4,
      total_images_generated: 3,
      failed_count: 0,
      credits_used: 3,
      deadline_at: "2026-11-22T10:00:00Z",
      reference_set: 1,
    },
  };
}

beforeEach(() => {
  queryClient = new QueryClient();
  refreshed = [];
});

describe("photo", () => {
  it("fills in its tile where it is shown and asks for nothing", () => {
    queryClient.setQueryData(["photos", "batch", "b1"], [
      { id: "p1", status: "queued", style_id: "s" },
      { id: "p2", status: "queued", style_id: "s" },
    ]);
    apply(photo("generating"));
    expect(queryClient.getQueryData(["photos", "batch", "b1"])).toMatchObject([
      { id: "p1", status: "generating", style_id: "s" },
      { id: "p2", status: "queued" },
    ]);
    expect(refreshed).toEqual([]);
  });

  it("says when it was finished, which the estimate of the rest needs", () => {
    queryClient.setQueryData(["photos", "batch", "b1"], [{ id: "p1", status: "generating" }]);
    apply(photo("completed"));
    expect(queryClient.getQueryData(["photos", "batch", "b1"])).toMatchObject([
      { id: "p1", status: "completed", completed_at: "2026-11-22T10:00:09Z" },
    ]);
  });

  it("does not write columns the row does not have", () => {
    queryClient.setQueryData(["photos", "batch", "b1"], [{ id: "p1" }]);
    apply(photo("failed"));
    expect(queryClient.getQueryData<object[]>(["photos", "batch", "b1"])?.[0])
      .not.toHaveProperty("batch_id");
  });

  it("refreshes the lists of finished photos when it is finished", () => {
    apply(photo("completed"));
    expect(refreshed).toEqual([["photos", "list"]]);
  });
});

describe("batch", () => {
  it("moves the progress of a known open batch without a request", () => {
    queryClient.setQueryData(["batches", "list", "open"], [{ id: "b1", failed_count: 0 }]);
    apply(batch("b1", "processing"));
    expect(queryClient.getQueryData(["batches", "list", "open"]))
      .toMatchObject([{ id: "b1", total_images_generated: 3 }]);
    expect(refreshed).toEqual([]);
  });

  it("refreshes the lists when it is new, as from another device", () => {
    queryClient.setQueryData(["batches", "list", "open"], []);
    apply(batch("b2", "processing"));
    expect(refreshed).toEqual([["batches", "list"]]);
  });

  it("refreshes the lists when it has ended", () => {
    queryClient.setQueryData(["batches", "list", "open"], [{ id: "b1" }]);
    apply(batch("b1", "completed"));
    expect(refreshed).toEqual([["batches", "list"]]);
  });
});

it("model: patches a known one, refreshes for an unknown one", () => {
  queryClient.setQueryData(["models", "list"], [{ id: "m1", status: "training", name: "Me" }]);
  const payload = {
    status: "ready" as const,
    is_retraining: false,
    failure_code: null,
    reference_set: 1,
    preview_image_url: "preview/u/m1.webp",
    training_ends_at: null,
  };
  apply({ name: "model", payload: { id: "m1", ...payload } });
  expect(queryClient.getQueryData(["models", "list"]))
    .toMatchObject([{ id: "m1", status: "ready", name: "Me" }]);
  expect(refreshed).toEqual([]);
  apply({ name: "model", payload: { id: "m2", ...payload } });
  expect(refreshed).toEqual([["models", "list"]]);
});

describe("credits", () => {
  const balances = {
    credits: 100,
    credits_held: 0,
    training_credits: 15,
    training_credits_held: 0,
  };

  it("changes the balance shown, and the ledger only when something was written to it", () => {
    queryClient.setQueryData(["profile"], { id: "u", ...balances });
    apply({ name: "credits", payload: { ...balances, credits_held: 4, training_credits_held: 2 } });
    expect(queryClient.getQueryData(["profile"]))
      .toEqual({ id: "u", ...balances, credits_held: 4, training_credits_held: 2 });
    expect(refreshed).toEqual([]);
    apply({ name: "credits", payload: { ...balances, credits: 99, credits_held: 3 } });
    expect(refreshed).toEqual([["credit-history"]]);
  });

  it("asks for the ledger when a training was charged, too", () => {
    queryClient.setQueryData(["profile"], { id: "u", ...balances });
    apply({ name: "credits", payload: { ...balances, training_credits: 13 } });
    expect(refreshed).toEqual([["credit-history"]]);
  });

  it("makes up no profile that was never loaded", () => {
    apply({ name: "credits", payload: balances });
    expect(queryClient.getQueryData(["profile"])).toBeUndefined();
  });
});

it("style: asks for the styles again, also those that can be chosen", () => {
  apply({ name: "style", payload: { id: "s1", status: "ready", failure_code: null } });
  expect(refreshed).toEqual([["styles"]]);
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("refreshes each key once for a burst", async () => {
  const { queue, asked } = watched();
  for (let n = 0; n < 40; n++) queue.add(["photos", "list"]);
  queue.add(["batches", "list"]);
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(400);
  expect(asked).toEqual([["photos", "list"], ["batches", "list"]]);
});

it("does not put a refresh off for ever while events keep coming", async () => {
  const { queue, asked } = watched();
  for (let n = 0; n < 10; n++) {
    queue.add(["photos", "list"]);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(asked).toHaveLength(2);
});

it("waits for the answers before it asks again", async () => {
  const { queue, asked } = watched(1_000);
  for (let n = 0; n < 10; n++) {
    queue.add(["photos", "list"]);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(asked).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked).toHaveLength(2);
});

/** Queries on screen, each of which says when it is asked for after the first time. */
function watched(answersIn = 0): { queue: RefreshQueue; asked: QueryKey[] } {
  const queryClient = new QueryClient();
  const asked: QueryKey[] = [];
  for (const queryKey of [["photos", "list"], ["batches", "list"]]) {
    new QueryObserver(queryClient, {
      queryKey,
      queryFn: async () => {
        asked.push(queryKey);
        await new Promise((resolve) => setTimeout(resolve, answersIn));
        return [];
      },
      initialData: [],
      staleTime: Infinity,
    }).subscribe(() => {});
  }
  return { queue: new RefreshQueue(queryClient, 400), asked };
}
