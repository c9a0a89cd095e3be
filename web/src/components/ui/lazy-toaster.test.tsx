import { userEvent } from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { toast } from "@/lib/toast.ts";
import { renderPage } from "@/testing/render-page.tsx";
import { LazyToaster } from "./lazy-toaster.tsx";

it("comes with the first interaction, and still shows what was said before it was there", async () => {
  const page = await renderPage(<LazyToaster />, { namespaces: [] });
  expect(page.queryByRole("region")).toBeNull();
  toast("Saved");
  expect(page.queryByText("Saved")).toBeNull();
  await userEvent.keyboard("{Tab}");
  expect(await page.findByRole("region", { name: /^Notifications/ })).toBeTruthy();
  expect(await page.findByText("Saved")).toBeTruthy();
});

it("leaves the page alone when it does not come, and asks again at the next touch", async () => {
  vi.resetModules();
  vi.doMock("./toaster.tsx", () => {
    throw new TypeError("Failed to fetch");
  });
  const { LazyToaster } = await import("./lazy-toaster.tsx");
  const page = await renderPage(
    <>
      <p>the page</p>
      <LazyToaster />
    </>,
    { namespaces: [] },
  );
  await userEvent.keyboard("{Tab}");
  expect(page.getByText("the page")).toBeTruthy();
  vi.doUnmock("./toaster.tsx");
  await userEvent.keyboard("{Tab}");
  expect(await page.findByRole("region", { name: /^Notifications/ })).toBeTruthy();
});

it("is there at once in the next layout, for what was said on the way", async () => {
  const page = await renderPage(<LazyToaster />, { namespaces: [] });
  await userEvent.keyboard("{Tab}");
  await page.findByRole("region", { name: /^Notifications/ });
  page.unmount();
  toast("Your new password is saved");
  const next = await renderPage(<LazyToaster />, { namespaces: [] });
  expect(await next.findByText("Your new password is saved")).toBeTruthy();
});
