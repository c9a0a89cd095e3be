// @vitest-environment happy-dom
import { QueryClient } from "@tanstack/react-query";
import { beforeEach, expect, it, vi } from "vitest";
import { answer, requests, SUPABASE_URL } from "@/testing/supabase.ts";
import { getTrainingImagesQueryOptions } from "./get-training-images.ts";

const SIGN = "storage/v1/object/sign/model-training-images";

let queryClient: QueryClient;
let rows: { id: string; image_url: string; failure_code: null }[];
let missing: Set<string>;

beforeEach(() => {
  queryClient = new QueryClient();
  rows = ["a", "b"].map((path, n) => ({ id: `${n}`, image_url: path, failure_code: null }));
  missing = new Set();
  answer("GET", "rest/v1/model_training_images?model_id=eq.m&order=image_order.asc", () => rows);
  answer("POST", SIGN, () => {
    const { length } = requests("POST", SIGN);
    return signedPaths().at(-1)?.map((path) =>
      missing.has(path)
        ? { path: null, signedURL: null, error: "Either the object does not exist" }
        : { path, signedURL: `/signed/${path}?token=${length}`, error: null }
    ) ?? [];
  });
});

/** The paths that were to be signed, request by request. */
function signedPaths(): string[][] {
  return requests("POST", SIGN).map(({ body }) => Object(body).paths);
}

async function fetchUrls(status: "training" | "failed"): Promise<(string | null)[]> {
  const options = getTrainingImagesQueryOptions({ id: "m", status, is_retraining: false });
  const images = await queryClient.fetchQuery({ ...options, staleTime: 0 });
  return images.map((image) => image.url);
}

it("keeps the addresses of pictures on screen, and signs only what is new", async () => {
  const before = await fetchUrls("training");
  rows.push({ id: "3", image_url: "c", failure_code: null });
  const after = await fetchUrls("failed");
  expect(after.slice(0, 2)).toEqual(before);
  expect(signedPaths()).toEqual([["a", "b"], ["c"]]);
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
  missing.add("a");
  expect(await fetchUrls("failed")).toEqual([null, `${SUPABASE_URL}/storage/v1/signed/b?token=1`]);
});
