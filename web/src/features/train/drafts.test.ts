// @vitest-environment happy-dom
import { expect, it, vi } from "vitest";
import { aModel } from "@/testing/a-model.ts";
import { newPhoto } from "./draft-state.ts";
import { openDraft } from "./drafts.ts";

const auth = vi.hoisted(() => ({ onAuthStateChange: vi.fn() }));
vi.mock("@/lib/supabase.ts", () => ({ supabase: { auth } }));

/** Whether the browser would ask before it closes or reloads the page. */
function asks(): boolean {
  const event = new Event("beforeunload", { cancelable: true });
  dispatchEvent(event);
  return event.defaultPrevented;
}

it("asks before a reload only while that would lose photos of some draft", () => {
  const { store } = openDraft({ userId: "ada", modelId: null, kept: [] });
  openDraft({ userId: "ada", modelId: "m1", kept: [] }).store.set({ isAgreed: true });
  expect(asks()).toBe(false);
  store.set({ photos: [newPhoto("me.jpg")] });
  expect(asks()).toBe(true);
  store.set({ photos: [], run: { kind: "starting" } });
  expect(asks()).toBe(true);
  store.set({ run: { kind: "started", model: aModel({}) } });
  expect(asks()).toBe(false);
});

it("does not ask once whose photos they were is gone", () => {
  const { store } = openDraft({ userId: "ada", modelId: "m2", kept: [] });
  store.set({ photos: [newPhoto("me.jpg")], run: { kind: "waiting" } });
  expect(asks()).toBe(true);
  for (const [listener] of auth.onAuthStateChange.mock.calls) listener("SIGNED_OUT");
  expect(asks()).toBe(false);
});
