import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { type RenderedPage, renderPage } from "@/testing/render-page.tsx";
import { answer, requests, signIn, SUPABASE_URL } from "@/testing/supabase.ts";
import { SharePage } from "./share-page.tsx";

const VISIT = "functions/v1/visit-share";

const photo = (number: number, changes: object = {}) => ({
  id: `photo-${number}`,
  url: `/storage/v1/object/sign/shared-photos/${number}.webp?token=t`,
  width: 768,
  height: 1024,
  hearted: false,
  ...changes,
});

function opens(...photos: object[]): void {
  answer("POST", VISIT, { expires_at: "2030-01-05T12:00:00Z", photos });
}

function refuses(status: number): void {
  answer("POST", VISIT, () => Response.json({ error: {} }, { status }));
}

function open(locale: "en" | "es" = "en"): Promise<RenderedPage> {
  return renderPage(<SharePage />, { at: "/s/token", namespaces: ["visit"], locale });
}

beforeEach(() => localStorage.clear());

it("shows what is behind the link, until when, and that it was made with AI", async () => {
  opens(photo(1), photo(2));
  const page = await open();
  const [first] = await page.findAllByRole("img", { name: /Portrait \d of 2/ });
  expect(first?.getAttribute("src")).toBe(
    `${SUPABASE_URL}/storage/v1/object/sign/shared-photos/1.webp?token=t`,
  );
  expect(page.container.textContent).toContain("Made with AI");
  expect(page.container.textContent).toContain("January 5, 2030");
  expect(document.querySelector('meta[name="robots"]')?.getAttribute("content")).toContain(
    "noindex",
  );
});

it("sends no session along, and the same visitor each time", async () => {
  signIn({ id: "u", email: "ada@example.com" });
  const seen: Headers[] = [];
  const send = globalThis.fetch;
  vi.spyOn(globalThis, "fetch").mockImplementation((input, init) => {
    seen.push(new Request(input, init).headers);
    return send(input, init);
  });
  opens(photo(1), photo(2));
  const page = await open();
  await userEvent.click(await page.findByRole("button", { name: "I like portrait 2 of 2" }));
  await vi.waitFor(() => expect(requests("POST", VISIT)).toHaveLength(2));
  expect(seen.some((headers) => headers.has("authorization"))).toBe(false);
  const [look, heart] = requests("POST", VISIT).map(({ body }) => body as Record<string, unknown>);
  expect(heart).toMatchObject({ photo: "photo-2", hearted: true, visitor: look?.visitor });
  vi.restoreAllMocks();
});

it("takes a heart back that did not arrive, and says so", async () => {
  opens(photo(1), photo(2));
  const page = await open();
  const heart = await page.findByRole("button", { name: "I like portrait 1 of 2" });
  refuses(503);
  await userEvent.click(heart);
  await vi.waitFor(() =>
    expect(page.container.textContent).toContain("Your heart did not arrive.")
  );
  expect(heart.getAttribute("aria-pressed")).toBe("false");
});

it("has one answer for a link that leads to nothing", async () => {
  refuses(404);
  const page = await open("es");
  await page.findByRole("heading", { name: "Aquí no hay nada que ver" });
});

it("looks again while copies are being made", async () => {
  opens(photo(1, { url: null, width: null, height: null }));
  const page = await open();
  await page.findByText("One moment: this picture is on its way.");
  opens(photo(1));
  await page.findByRole("img", { name: "Portrait" });
});

it.each([
  ["a server that is down", () => refuses(503)],
  ["too many visits", () => refuses(429)],
  ["an answer that nobody expects", () => opens({ id: 1 })],
  ["no list", () => answer("POST", VISIT, { expires_at: "x" })],
])("can be asked again after %s", async (_, fail) => {
  fail();
  const page = await open();
  const retry = await page.findByRole("button", { name: "Try again" });
  opens(photo(1));
  await userEvent.click(retry);
  await page.findByRole("img", { name: "Portrait" });
});
