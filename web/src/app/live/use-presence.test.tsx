import { act, renderHook, type RenderHookResult } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { usePresence } from "./use-presence.ts";
import type { UserEvent } from "./user-event.ts";
import type { LiveState } from "./use-user-events.ts";

const rpc = vi.hoisted(() => vi.fn());
vi.mock("@/lib/supabase.ts", () => ({ supabase: { rpc } }));

let visibility: DocumentVisibilityState;

beforeEach(() => {
  visibility = "visible";
  rpc.mockReset().mockResolvedValue({});
  vi.spyOn(document, "visibilityState", "get").mockImplementation(() => visibility);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function batch(status: "processing" | "completed"): UserEvent {
  return { name: "batch", payload: { id: "b", status } } as UserEvent;
}

function model(status: "training" | "ready", is_retraining = false): UserEvent {
  return { name: "model", payload: { id: "m", status, is_retraining } } as UserEvent;
}

type Hook = RenderHookResult<(event: UserEvent) => void, { live: LiveState }>;

function look(live: LiveState): Hook {
  return renderHook(({ live }) => usePresence(live), { initialProps: { live } });
}

/** How often it was said that somebody looks, once all is quiet. */
function said(): number {
  act(() => void vi.runAllTimers());
  expect(rpc.mock.calls.every(([name]) => name === "note_presence")).toBe(true);
  return rpc.mock.calls.length;
}

it("says so when the page comes to hear events, once for all that happens meanwhile", () => {
  const { result, rerender } = look("connecting");
  expect(said()).toBe(0);
  rerender({ live: "live" });
  result.current(batch("completed"));
  result.current(model("ready"));
  expect(said()).toBe(1);
});

it("says so of what ends, and of nothing else", () => {
  const { result } = look("live");
  expect(said()).toBe(1);
  result.current(batch("processing"));
  result.current(model("training"));
  result.current(model("ready", true));
  expect(said()).toBe(1);
  result.current(batch("completed"));
  expect(said()).toBe(2);
  result.current(model("ready"));
  expect(said()).toBe(3);
});

it("says nothing of a page that nobody sees, until they come back", () => {
  const { result } = look("live");
  expect(said()).toBe(1);
  visibility = "hidden";
  result.current(batch("completed"));
  expect(said()).toBe(1);
  visibility = "visible";
  document.dispatchEvent(new Event("visibilitychange"));
  expect(said()).toBe(2);
});

it("says nothing of a page that has lost its channel", () => {
  const { result, rerender } = look("live");
  expect(said()).toBe(1);
  rerender({ live: "lost" });
  result.current(batch("completed"));
  expect(said()).toBe(1);
});
