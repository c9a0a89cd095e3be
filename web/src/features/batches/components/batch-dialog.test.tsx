import { act } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { Component, type ReactNode } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { toAppError } from "@/lib/errors/to-app-error.ts";
import { type RenderedPage, renderPage } from "@/testing/render-page.tsx";
import { getBatchPhotosQueryOptions } from "../api/get-batch-photos.ts";
import { BatchDialog } from "./batch-dialog.tsx";

const supabase = vi.hoisted(() => ({ rpc: vi.fn(), from: vi.fn(), storage: { from: vi.fn() } }));
vi.mock("@/lib/supabase.ts", () => ({ supabase }));
const saveBlob = vi.hoisted(() => vi.fn());
vi.mock("@/lib/download/save-blob.ts", () => ({ saveBlob }));

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
    url: null,
    thumbnail_url: null,
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

let tables: Record<string, unknown>;
let pauses: object[];

/** A query of supabase-js that answers with these rows, however it is narrowed. */
function query(data: unknown): object {
  const builder: Record<string, unknown> = { throwOnError: () => Promise.resolve({ data }) };
  for (const step of ["select", "order", "eq", "in", "abortSignal", "maybeSingle"]) {
    builder[step] = () => builder;
  }
  return builder;
}

beforeEach(() => {
  tables = { photo_generation_batches: batch, photos: [completed, failed, queued], styles };
  supabase.from.mockReset().mockImplementation((table: string) => query(tables[table]));
  pauses = [];
  supabase.rpc.mockReset().mockImplementation((name: string) =>
    query(name === "provider_pauses" ? pauses : batch)
  );
  supabase.storage.from.mockReset().mockReturnValue({
    getPublicUrl: (path: string) => ({ data: { publicUrl: `https://files.example/${path}` } }),
  });
  saveBlob.mockReset();
});

function later(seconds: number): string {
  return new Date(Date.now() + seconds * 1000).toISOString();
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
    { at: "/dashboard/batches/b1", namespaces: ["batches", "failures"] },
  );
}

describe("BatchDialog", () => {
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
    expect(await page.findAllByRole("button", { name: /Download/ })).toHaveLength(1);
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
    vi.stubGlobal("fetch", vi.fn().mockResolvedValue(new Response("png")));
    const page = await open();
    await userEvent.click(await page.findByRole("button", { name: /Download portrait 1/ }));
    await vi.waitFor(() => expect(saveBlob).toHaveBeenCalledOnce());
    expect(fetch).toHaveBeenCalledWith("https://files.example/generated/u/1.png");
    expect(saveBlob.mock.calls[0]?.[1]).toBe("retrato-library-2026-11-22-00000001.png");
    expect(supabase.rpc).toHaveBeenCalledWith("increment_download", { photo_id: completed.id });
  });

  it("tries the failed ones again", async () => {
    const page = await open();
    await userEvent.click(await page.findByRole("button", { name: "Try it again" }));
    expect(supabase.rpc).toHaveBeenCalledWith("retry_failed_photos", { batch_id: "b1" });
  });

  it("cancels the rest only after asking", async () => {
    const page = await open();
    await userEvent.click(await page.findByRole("button", { name: "Cancel the rest" }));
    expect(supabase.rpc).not.toHaveBeenCalledWith("cancel_generation_batch", expect.anything());
    const question = await page.findByRole("alertdialog");
    expect(question.textContent).toContain("1 portrait is still waiting");
    await userEvent.click(page.getByRole("button", { name: "Cancel the rest" }));
    expect(supabase.rpc).toHaveBeenCalledWith("cancel_generation_batch", { batch_id: "b1" });
    await vi.waitFor(() => expect(page.queryByRole("alertdialog")).toBeNull());
  });

  it("says that Gemini is busy when nothing is being made, whosever photo was refused", async () => {
    pauses = [
      { generation_model_id: "other", paused_until: later(90), suspended: false },
      { generation_model_id: "nano", paused_until: later(28), suspended: false },
    ];
    const page = await open();
    expect(await page.findByText(/^Gemini is busy, next try in 2\d s$/)).toBeTruthy();
    expect(page.getByText(/^Nothing is charged while we wait/)).toBeTruthy();
    expect(page.getByRole("button", { name: "Cancel the rest" })).toBeTruthy();
  });

  it("tells the time when it waits for long", async () => {
    tables.photos = [
      photo(1, { status: "queued", failure_code: "provider_unavailable", retry_at: later(280) }),
    ];
    const page = await open();
    expect(await page.findByText(/^Gemini is busy, next try at \d/)).toBeTruthy();
  });

  it("says that it is our fault when the operator has to mend something", async () => {
    tables.photos = [
      photo(1, { status: "queued", failure_code: "service_suspended", retry_at: later(50) }),
    ];
    pauses = [{ generation_model_id: "nano", paused_until: later(50), suspended: true }];
    const page = await open();
    expect(await page.findByText("We have to mend something first")).toBeTruthy();
    expect(page.getByText(/^Our fault. Nothing is lost or charged/)).toBeTruthy();
    expect(page.queryByText(/another style/)).toBeNull();
  });

  it("names the training photo that Gemini refuses", async () => {
    tables.photos = [{ ...completed, attempts: 3 }];
    tables.model_training_images = [{ id: "i2", image_order: 2, file_name: "beach.jpg" }];
    const page = await open();
    expect(await page.findByText(/refuses this training photo: number 2 \(“beach.jpg”\)/))
      .toBeTruthy();
  });

  it("does not ask about Gemini while a picture is being made", async () => {
    tables.photos = [completed, photo(3, { status: "generating" })];
    const page = await open();
    await page.findByText("Being made");
    expect(supabase.rpc).not.toHaveBeenCalled();
  });

  it("leads to the dashboard when it is closed", async () => {
    const page = await open();
    await page.findByText(/ready/);
    await userEvent.keyboard("{Escape}");
    expect(page.address()).toBe("/dashboard");
  });

  it("is not found when it is another user's", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    tables.photo_generation_batches = null;
    tables.photos = [];
    const page = await open();
    expect(await page.findByText("batch_not_found")).toBeTruthy();
  });
});
