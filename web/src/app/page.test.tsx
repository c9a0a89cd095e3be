import { render } from "@testing-library/react";
import { createMemoryRouter, Outlet, type RouteObject, RouterProvider } from "react-router";
import { beforeEach, expect, it, vi } from "vitest";
import { I18nProvider } from "@/lib/i18n/i18n-provider.tsx";
import { loadNamespaces } from "@/lib/i18n/message-store.ts";
import { page, withErrorPage } from "./page.ts";

beforeEach(async () => {
  vi.stubGlobal("reportError", vi.fn());
  // React prints what a boundary caught.
  vi.spyOn(console, "error").mockImplementation(() => {});
  await loadNamespaces(["common"]);
});

const Frame = () => (
  <div className="frame">
    <Outlet />
  </div>
);

function open(child: RouteObject) {
  const router = createMemoryRouter([{
    HydrateFallback: () => null,
    children: [{
      ...page(() => Promise.resolve({ Frame }), "Frame"),
      children: [withErrorPage([child])],
    }],
  }]);
  return render(
    <I18nProvider>
      <RouterProvider router={router} />
    </I18nProvider>,
  );
}

it("says so inside the frame when the code of a page does not arrive", async () => {
  const { findByRole } = open({
    path: "/",
    ...page(() => Promise.reject<{ Page: () => null }>(new TypeError("Failed to fetch")), "Page"),
  });
  const headline = await findByRole("heading", { name: "This page stumbled" });
  expect(headline.closest(".frame")).not.toBeNull();
});

it("says so inside the frame when a page cannot be drawn", async () => {
  const Broken = () => {
    throw new Error("?");
  };
  const { findByRole } = open({
    path: "/",
    ...page(() => Promise.resolve({ Broken }), "Broken"),
  });
  const headline = await findByRole("heading", { name: "This page stumbled" });
  expect(headline.closest(".frame")).not.toBeNull();
});
