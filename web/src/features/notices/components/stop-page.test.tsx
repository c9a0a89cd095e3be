import { userEvent } from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { type RenderedPage, renderPage } from "@/testing/render-page.tsx";
import { answer, requests } from "@/testing/supabase.ts";
import { StopPage } from "./stop-page.tsx";

const STOP = "functions/v1/stop-notices?token=t0ken";

function open(at = "/notices/off#t0ken", locale: "en" | "es" = "en"): Promise<RenderedPage> {
  return renderPage(<StopPage />, { at, namespaces: ["notices"], locale });
}

it("changes nothing by being opened", async () => {
  const page = await open();
  expect(page.getByRole("heading", { name: "No more e-mails?" })).toBeTruthy();
  expect(requests("POST", "functions")).toEqual([]);
});

it("stops the e-mails on a press", async () => {
  answer("POST", STOP, { stopped: true });
  const page = await open("/notices/off#t0ken", "es");
  await userEvent.click(page.getByRole("button", { name: "Desactivar estos correos" }));
  await page.findByRole("heading", { name: "No más correos" });
  expect(page.getByRole("link", { name: "A los ajustes" }).getAttribute("href"))
    .toBe("/dashboard/settings");
});

it("says so when the link is none of ours, or lacks its end", async () => {
  answer("POST", STOP, () => Response.json({ error: {} }, { status: 404 }));
  const page = await open();
  await userEvent.click(page.getByRole("button"));
  await page.findByRole("heading", { name: "This link does nothing" });
  page.unmount();
  expect((await open("/notices/off")).getByRole("heading", { name: "This link does nothing" }))
    .toBeTruthy();
});

it("can be pressed again after it did not arrive", async () => {
  answer("POST", STOP, () => Response.json({ error: {} }, { status: 500 }));
  const page = await open();
  await userEvent.click(page.getByRole("button", { name: "Turn off these e-mails" }));
  await page.findByRole("alert");
  answer("POST", STOP, { stopped: true });
  await userEvent.click(page.getByRole("button", { name: "Turn off these e-mails" }));
  await vi.waitFor(() => expect(page.queryByRole("alert")).toBeNull());
  await page.findByRole("heading", { name: "No more e-mails" });
});
