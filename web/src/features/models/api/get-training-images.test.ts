import { QueryClient } from "@tanstack/react-query";
import { beforeEach, expect, it, vi } from "vitest";
import { getTrainingImagesQueryOptions } from "./get-training-images.ts";

const world = vi.hoisted(() => ({
  rows: [] as { id: string; image_url: string; failure_code: string | null }[],
  signed: [] as string[][],
  missing: new Set<string>(),
}));

vi.mock("@/lib/supabase.ts", () => {
  const answer = {
    select: () => answer,
    eq: () => answer,
    order: () => answer,
    abortSignal: () => answer,
    throwOnError: () => Promise.resolve({ data: world.rows }),
  };
  const createSignedUrls = (paths: string[]): Promise<object> => {
    world.signed.push(paths);
    const data = paths.map((path) =>
      world.missing.has(path)
        ? { path: null, signedUrl: null, error: "Either the object does not exist" }
        : { path, signedUrl: `https://signed/${path}#${world.signed.length}`, error: null }
    );
    return Promise.resolve({ data, error: null });
  };
  return { supabase: { from: () => answer, storage: { from: () => ({ createSignedUrls }) } } };
});

let queryClient: QueryClient;

beforeEach(() => {
  queryClient = new QueryClient();
  world.rows = [
    { id: "1", image_url: "a", failure_code: null },
    { id: "2", image_url: "b", failure_code: null },
  ];
  world.signed = [];
  world.missing.clear();
});

async function fetchUrls(status: "training" | "failed"): Promise<(string | null)[]> {
  const options = getTrainingImagesQueryOptions({ id: "m", status });
  const images = await queryClient.fetchQuery({ ...options, staleTime: 0 });
  return images.map((image) => image.url);
}

it("keeps the addresses of pictures on screen, and signs only what is new", async () => {
  const before = await fetchUrls("training");
  world.rows.push({ id: "3", image_url: "c", failure_code: null });
  const after = await fetchUrls("failed");
  expect(after.slice(0, 2)).toEqual(before);
  expect(world.signed).toEqual([["a", "b"], ["c"]]);
});

it("signs anew before an address ends", async () => {
  vi.useFakeTimers({ now: 0, toFake: ["Date"] });
  try {
    const before = await fetchUrls("training");
    vi.setSystemTime(50 * 60_000);
    expect(await fetchUrls("training")).not.toEqual(before);
  } finally {
    vi.useRealTimers();
  }
});

it("shows the others when a file is missing", async () => {
  world.missing.add("a");
  expect(await fetchUrls("failed")).toEqual([null, "https://signed/b#1"]);
});
