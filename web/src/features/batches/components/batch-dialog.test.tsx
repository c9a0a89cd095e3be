import { act, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { Component, type ReactNode } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { toAppError } from "@/lib/errors/to-app-error.ts";
import { productSettings } from "@/testing/product-settings.ts";
import { type RenderedPage, renderPage } from "@/testing/render-page.tsx";
import { answer, refusal, requests } from "@/testing/supabase.ts";
import { getBatchPhotosQueryOptions } from "../api/get-batch-photos.ts";
import { BatchDialog } from "./batch-dialog.tsx";

const saveBlob = vi.hoisted(() => vi.fn());
vi.mock("@/lib/download/save-blob.ts", () => ({ saveBlob }));

const info = vi.hoisted(() => vi.fn());
vi.mock("@/lib/toast.ts", () => ({ toast: { info, error: vi.fn() } }));

// Tested by itself.
vi.mock("@/features/notices/ready-offer.tsx", () => ({ ReadyOffer: () => null }));

const batch = {
  id: "b1",
  model_id: "m1",
  generation_model_id: "nano",
  status: "processing",
  aspect_ratio: "3:4",
  total_images_requested: 3,
  total_images_generated: 1,
  failed_count: 1,
  created_at: "2026-11-22T10:00:00Z",
};
const styles = [{ id: "library", name: "Library", texts: [] }];

function photo(variation: number, rest: object): { id: string } {
  const id = `0000000${variation}-photo`;
  const waiting = {
    failure_code: null,
    retry_at: null,
    attempts: 0,
    model_id: "m1",
    url: null,
    thumbnail_url: null,
    is_favorite: false,
    likeness: null,
    free_retry: null,
    completed_at: null,
  };
  return Object.assign({ id, variation, style_id: "library" }, waiting, rest);
}

const completed = photo(1, {
  status: "completed",
  url: "generated/u/1.png",
  completed_at: "2026-11-22T10:00:09Z",
});
const failed = photo(2, { status: "failed", failure_code: "blocked" });
const queued = photo(3, { status: "queued" });

const rpc = (name: string): string => `rest/v1/rpc/${name}`;

/** What the database has. */
let rows: { batches: object[]; photos: object[]; pauses: object[]; refused: object[] };

beforeEach(() => {
  rows = { batches: [batch], photos: [completed, failed, queued], pauses: [], refused: [] };
  answer("GET", "rest/v1/photo_generation_batches?id=eq.b1", () => rows.batches);
  answer(
    "GET",
    "rest/v1/photos?generation_batch_id=eq.b1&order=style_id.asc,variation.asc",
    () => rows.photos,
  );
  answer("GET", "rest/v1/styles?order=position.asc,created_at.desc,id.asc", styles);
  answer("GET", rpc("product_settings"), { ...productSettings });
  answer("POST", rpc("provider_pauses"), () => rows.pauses);
  answer(
    "GET",
    "rest/v1/model_training_images?model_id=eq.m1&failure_code=eq.blocked&order=image_order.asc",
    () => rows.refused,
  );
  for (const name of ["retry_failed_photos", "cancel_generation_batch", "increment_download"]) {
    answer("POST", rpc(name), batch);
  }
  saveBlob.mockReset();
  info.mockReset();
});

/** What an RPC was called with, each time. */
function calls(name: string): unknown[] {
  return requests("POST", rpc(name)).map(({ body }) => body);
}

function later(seconds: number): string {
  return new Date(Date.now() + seconds * 1000).toISOString();
}

function tomorrow(hour: number): Date {
  const time = new Date(Date.now() + 86_400_000);
  time.setHours(hour, 0, 0, 0);
  return time;
}

/** Shows the code of the error a page was left with. */
class Boundary extends Component<{ children: ReactNode }, { code?: string }> {
  override state: { code?: string } = {};
  static getDerivedStateFromError(error: unknown): { code: string } {
    return { code: toAppError(error).code };
  }
  override render(): ReactNode {
    return this.state.code ?? this.props.children;
  }
}

async function open(): Promise<RenderedPage> {
  return await renderPage(
    <Boundary>
      <BatchDialog id="b1" />
    </Boundary>,
    {
      at: "/dashboard/batches/b1",
      namespaces: ["batches", "failures", "gallery", "likeness", "options"],
    },
  );
}

describe("BatchDialog", () => {
  it("names a picture after its style and the background that replaced the style's setting", async () => {
    const backgrounds = ["beach", "snow"];
    rows.photos = [{ ...completed, backgrounds }, { ...failed, backgrounds }];
    const page = await open();
    expect(await page.findByRole("button", { name: "Download portrait 1, Library at the beach" }))
      .toBeTruthy();
    expect(page.getByText("Library in the snow")).toBeTruthy();
  });

  it("has a tile for every picture, and says why one failed and that its credit is back", async () => {
    const page = await open();
    expect(await page.findByText("1 of 3 ready, 1 did not work")).toBeTruthy();
    const tiles = page.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(tiles.slice(0, 3)).toEqual([
      expect.stringContaining("Library"),
      expect.stringMatching(/Gemini declined this picture.*Credit returned/),
      expect.stringContaining("Waiting"),
    ]);
  });

  it("fills in a tile when an event changes its row", async () => {
    const page = await open();
    expect(await page.findAllByRole("button", { name: /Download portrait/ })).toHaveLength(1);
    act(() => {
      page.queryClient.setQueryData(
        getBatchPhotosQueryOptions("b1").queryKey,
        (photos) =>
          photos?.map((row) =>
            row.id === queued.id ? { ...row, status: "completed", url: "generated/u/3.png" } : row
          ),
      );
    });
    expect(await page.findByRole("button", { name: "Download portrait 3, Library" })).toBeTruthy();
  });

  it("downloads the original under a good name and counts it", async () => {
    answer(
      "GET",
      "storage/v1/object/public/generated-photos/generated/u/1.png",
      () => new Response("png"),
    );
    const page = await open();
    await userEvent.click(await page.findByRole("button", { name: /Download portrait 1/ }));
    await vi.waitFor(() => expect(saveBlob).toHaveBeenCalledOnce());
    expect(saveBlob.mock.calls[0]?.[1]).toBe("retrato-library-2026-11-22-00000001.png");
    await vi.waitFor(() =>
      expect(calls("increment_download")).toEqual([{ photo_id: completed.id }])
    );
  });

  it("opens a portrait large, over the batch", async () => {
    const page = await open();
    const link = await page.findByRole("link", { name: "Open portrait 1, Library" });
    expect(link.getAttribute("href")).toBe(`/dashboard/batches/b1/${completed.id}`);
  });

  it("takes a portrait to the favourites, and shows it at once", async () => {
    answer(
      "PATCH",
      `rest/v1/photos?id=eq.${completed.id}`,
      () => new Response(null, { status: 204 }),
    );
    const page = await open();
    const name = "to favourites: portrait 1, Library";
    await userEvent.click(await page.findByRole("button", { name: `Add ${name}` }));
    expect(await page.findByRole("button", { name: /^Remove from favourites/ })).toBeTruthy();
    expect(requests("PATCH", "rest/v1/photos").map(({ body }) => body))
      .toEqual([{ is_favorite: true }]);
  });

  it("downloads everything that is there", async () => {
    rows.photos = [completed, { ...completed, id: "00000004-photo", variation: 2 }, queued];
    answer(
      "GET",
      "storage/v1/object/public/generated-photos/generated/u/1.png",
      () => new Response("png"),
    );
    const page = await open();
    await userEvent.click(await page.findByRole("button", { name: "Download all 2" }));
    await vi.waitFor(() => expect(calls("increment_download")).toHaveLength(2));
  });

  it("says in words how much a portrait looks like its person", async () => {
    rows.photos = [0.9, 0.6, null].map((likeness, n) => ({ ...completed, id: `p${n}`, likeness }));
    const page = await open();
    await page.findByText("Very like you");
    expect(page.getAllByRole("listitem").map(({ textContent }) => textContent))
      .toEqual(["Library Very like you", "Library Like you", "Library "]);
    expect(page.queryByRole("button", { name: /New try/ })).toBeNull();
  });

  it("makes a portrait that is less like its person once more, for nothing", async () => {
    const stranger = { ...completed, likeness: 0.2 };
    rows.photos = [stranger];
    answer("POST", rpc("request_free_retry"), { ...stranger, free_retry: "waiting" });
    const page = await open();
    await page.findByRole("heading", { name: "1 portrait looks less like you" });
    await userEvent.click(
      page.getByRole("button", { name: "New try, free: Library, portrait 1" }),
    );
    await vi.waitFor(() => expect(page.getAllByText("A new try is being made")).toHaveLength(2));
    expect(calls("request_free_retry")).toEqual([{ photo_id: completed.id }]);
    act(() => {
      page.queryClient.setQueryData(
        getBatchPhotosQueryOptions("b1").queryKey,
        (photos) => photos?.map((row) => ({ ...row, free_retry: "done", likeness: null })),
      );
    });
    await vi.waitFor(() => expect(page.queryByText(/new try/i)).toBeNull());
  });

  it("says why there was no free new try", async () => {
    rows.photos = [{ ...completed, likeness: 0.2 }];
    answer("POST", rpc("request_free_retry"), () => refusal(409, "PT409", "no_free_retry"));
    const page = await open();
    await userEvent.click(await page.findByRole("button", { name: /New try, free/ }));
    expect((await page.findByRole("alert")).textContent).toMatch(/no free new try/);
  });

  it("tries the failed ones again", async () => {
    const page = await open();
    await userEvent.click(await page.findByRole("button", { name: "Try it again" }));
    await vi.waitFor(() =>
      expect(calls("retry_failed_photos")).toEqual([{
        batch_id: "b1",
        wait_until_open: false,
      }])
    );
  });

  it("tries again while Gemini is closed only for who waits, and says until when", async () => {
    answer(
      "POST",
      rpc("retry_failed_photos"),
      ({ body }) =>
        Object(body).wait_until_open
          ? batch
          : refusal(409, "PT409", "provider_closed", tomorrow(8).toISOString()),
    );
    const page = await open();
    await userEvent.click(await page.findByRole("button", { name: "Try it again" }));
    const question = await page.findByRole("alertdialog", {
      name: /^Gemini opens again tomorrow at 8:00\sAM$/,
    });
    await userEvent.click(within(question).getByRole("button", { name: "Not now" }));
    expect(page.queryByRole("alert")).toBeNull();
    expect(calls("retry_failed_photos")).toHaveLength(1);
    await userEvent.click(page.getByRole("button", { name: "Try it again" }));
    await userEvent.click(await page.findByRole("button", { name: "Order and wait" }));
    await vi.waitFor(() => expect(page.queryByRole("alertdialog")).toBeNull());
    expect(calls("retry_failed_photos").at(-1)).toEqual({ batch_id: "b1", wait_until_open: true });
  });

  it("says when Gemini opens again, with the day", async () => {
    const opening = tomorrow(8).toISOString();
    rows.photos = [
      photo(1, { status: "queued", failure_code: "quota_exhausted", retry_at: opening }),
    ];
    rows.pauses = [
      {
        generation_model_id: "nano",
        paused_until: later(200),
        suspended: false,
        closed_until: opening,
      },
    ];
    const page = await open();
    expect(await page.findByText(/^Gemini opens again tomorrow at 8:00\sAM$/)).toBeTruthy();
    expect(page.getByText(/^next try tomorrow at 8:00\sAM$/)).toBeTruthy();
    expect(page.getByText(/^Nothing is charged while we wait/)).toBeTruthy();
  });

  it("cancels the rest only after asking", async () => {
    const page = await open();
    await userEvent.click(await page.findByRole("button", { name: "Cancel the rest" }));
    expect(calls("cancel_generation_batch")).toEqual([]);
    const question = await page.findByRole("alertdialog");
    expect(question.textContent).toContain("1 portrait is not finished");
    await userEvent.click(page.getByRole("button", { name: "Cancel the rest" }));
    await vi.waitFor(() => expect(page.queryByRole("alertdialog")).toBeNull());
    expect(calls("cancel_generation_batch")).toEqual([{ batch_id: "b1" }]);
  });

  it("cancels also when everything is being made, and says what is finished all the same", async () => {
    rows.photos = [photo(1, { status: "generating" }), photo(2, { status: "generating" })];
    const page = await open();
    await userEvent.click(await page.findByRole("button", { name: "Cancel the rest" }));
    const question = await page.findByRole("alertdialog");
    expect(question.textContent).toContain("2 portraits are not finished");
    await userEvent.click(within(question).getByRole("button", { name: "Cancel the rest" }));
    await vi.waitFor(() => expect(info.mock.calls).toEqual([[expect.stringMatching(/finished/)]]));
  });

  it("says that Gemini is busy when nothing is being made, whosever photo was refused", async () => {
    rows.pauses = [
      { generation_model_id: "other", paused_until: later(90), suspended: false },
      { generation_model_id: "nano", paused_until: later(28), suspended: false },
    ];
    const page = await open();
    expect(await page.findByText(/^Gemini is busy, next try in 2\d s$/)).toBeTruthy();
    expect(page.getByText(/^Nothing is charged while we wait/)).toBeTruthy();
    expect(page.getByRole("button", { name: "Cancel the rest" })).toBeTruthy();
  });

  it("tells the time when it waits for long", async () => {
    rows.photos = [
      photo(1, { status: "queued", failure_code: "provider_unavailable", retry_at: later(280) }),
    ];
    const page = await open();
    expect(await page.findByText(/^Gemini is busy, next try at \d/)).toBeTruthy();
  });

  it("says that it is our fault when the operator has to mend something", async () => {
    rows.photos = [
      photo(1, { status: "queued", failure_code: "service_suspended", retry_at: later(50) }),
    ];
    rows.pauses = [{ generation_model_id: "nano", paused_until: later(50), suspended: true }];
    const page = await open();
    expect(await page.findByText("We have to mend something first")).toBeTruthy();
    expect(page.getByText(/^Our fault. Nothing is lost or charged/)).toBeTruthy();
    expect(page.queryByText(/another style/)).toBeNull();
  });

  it("names the training photo that Gemini refuses", async () => {
    rows.photos = [{ ...completed, attempts: 3 }];
    rows.refused = [{ id: "i2", image_order: 2, file_name: "beach.jpg" }];
    const page = await open();
    expect(await page.findByText(/refuses one of the photos: number 2 \(“beach.jpg”\)/))
      .toBeTruthy();
  });

  it("does not ask about Gemini while a picture is being made", async () => {
    rows.photos = [completed, photo(3, { status: "generating" })];
    const page = await open();
    await page.findByText("Being made");
    expect(calls("provider_pauses")).toEqual([]);
  });

  it("leads to the dashboard when it is closed", async () => {
    const page = await open();
    await page.findByText(/ready/);
    await userEvent.keyboard("{Escape}");
    expect(page.address()).toBe("/dashboard");
  });

  it("is not found when it is another user's", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    rows = { batches: [], photos: [], pauses: [], refused: [] };
    const page = await open();
    expect(await page.findByText("batch_not_found")).toBeTruthy();
  });
});
