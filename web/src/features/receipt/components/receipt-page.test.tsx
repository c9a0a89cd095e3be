import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { type RenderedPage, renderPage } from "@/testing/render-page.tsx";
import { answer, requests, signIn } from "@/testing/supabase.ts";
import { ReceiptPage } from "./receipt-page.tsx";

const RECEIPT = "rest/v1/rpc/receipt";
const LINES = "rest/v1/rpc/receipt_lines";

const saved = vi.hoisted(() => vi.fn<(blob: Blob, name: string) => void>());
vi.mock("@/lib/download/save-blob.ts", () => ({ saveBlob: saved }));

const finished = {
  kind: "account",
  created_at: "2030-01-05T12:00:00Z",
  expires_at: "2030-04-05T12:00:00Z",
  finished_at: "2030-01-05T12:00:09Z",
  cached_until: "2030-01-05T14:00:09Z",
  kinds: [
    { kind: "portrait", files: 12, removed: 12 },
    { kind: "photo", files: 3, removed: 3 },
  ],
};

function open(locale: "en" | "es" = "en"): Promise<RenderedPage> {
  return renderPage(<ReceiptPage />, { at: "/receipt/token", namespaces: ["receipt"], locale });
}

beforeEach(() => localStorage.clear());

it("says what was there, what is gone, and what a cache may still hold", async () => {
  answer("POST", RECEIPT, [finished]);
  const page = await open();
  expect(await page.findByRole("heading", { name: "This account is deleted" })).toBeTruthy();
  expect(page.getByRole("status").textContent).toContain("All files are gone");
  const rows = page.getAllByRole("row").map(({ textContent }) => textContent);
  expect(rows).toEqual(["FilesThere wereGone", "Photos that were added33", "Portraits1212"]);
  expect(page.container.textContent).toMatch(/cache.* until January 5, 2030/);
  expect(document.querySelector('meta[name="referrer"]')?.getAttribute("content"))
    .toBe("no-referrer");
});

it("follows what is still being removed", async () => {
  answer("POST", RECEIPT, [{ ...finished, kind: "model", finished_at: null, cached_until: null }]);
  const page = await open();
  expect(await page.findByRole("heading", { name: "This person is deleted" })).toBeTruthy();
  expect(page.getByRole("status").textContent).toContain("being removed now");
  expect(page.container.textContent).toContain("for two hours after the last file is gone");
});

it("says so when an address leads to nothing", async () => {
  answer("POST", RECEIPT, []);
  const page = await open("es");
  expect(await page.findByRole("heading", { name: "No hay tal comprobante" })).toBeTruthy();
});

it("offers to try again when it cannot be read", async () => {
  answer("POST", RECEIPT, () => new Response(null, { status: 503 }));
  const page = await open();
  answer("POST", RECEIPT, [finished]);
  await userEvent.click(await page.findByRole("button", { name: "Try again" }));
  expect(await page.findByRole("heading", { name: "This account is deleted" })).toBeTruthy();
});

it("is read without a session, and saved with a line for each file", async () => {
  signIn({ id: "u", email: "ada@example.com" });
  const line = { file: "ab", kind: "portrait", removed_at: "2030-01-05T12:00:09Z" };
  const full = Array.from({ length: 1000 }, () => line);
  answer("POST", RECEIPT, [finished]);
  answer("POST", LINES, ({ body }) => "after" in (body as object) ? [line] : full);
  const seen: Headers[] = [];
  const send = globalThis.fetch;
  vi.spyOn(globalThis, "fetch").mockImplementation((input, init) => {
    seen.push(new Request(input, init).headers);
    return send(input, init);
  });
  const page = await open();
  await userEvent.click(await page.findByRole("button", { name: "Save the receipt" }));
  await vi.waitFor(() => expect(saved).toHaveBeenCalledOnce());
  const [blob, name] = saved.mock.calls[0] ?? [];
  expect(name).toBe("Retrato receipt 2030-01-05.json");
  expect(JSON.parse(await blob?.text() ?? "").lines).toHaveLength(1001);
  expect(requests("POST", LINES).map(({ body }) => (body as { after?: string }).after))
    .toEqual([undefined, "ab"]);
  expect(seen.some((headers) => headers.has("authorization"))).toBe(false);
});
