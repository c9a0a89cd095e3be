import { render } from "@testing-library/react";
import { createMemoryRouter, RouterProvider } from "react-router";
import { beforeEach, expect, it, vi } from "vitest";
import { AppError } from "@/lib/errors/app-error.ts";
import { I18nProvider } from "@/lib/i18n/i18n-provider.tsx";
import { loadNamespaces } from "@/lib/i18n/message-store.ts";
import { RouteError } from "./error-pages.tsx";
import { MainLandmark } from "./main-landmark.tsx";

const report = vi.fn();

beforeEach(async () => {
  report.mockReset();
  vi.stubGlobal("reportError", report);
  // React prints what a boundary caught.
  vi.spyOn(console, "error").mockImplementation(() => {});
  await loadNamespaces(["common"]);
});

function open(error: Error): HTMLElement {
  const Broken = (): never => {
    throw error;
  };
  const router = createMemoryRouter([{
    path: "/",
    Component: Broken,
    ErrorBoundary: RouteError,
  }]);
  return render(
    <I18nProvider>
      <RouterProvider router={router} />
    </I18nProvider>,
  ).container;
}

it("says that a page stumbled, reports it, and offers a way on", () => {
  const error = new Error("?");
  const page = open(error);
  expect(page.querySelector("h1")?.textContent).toBe("This page stumbled");
  expect(page.querySelector("button")?.textContent).toBe("Reload the page");
  expect(report).toHaveBeenCalledWith(error);
});

it("treats what does not exist, or is not the user's, as a wrong address", () => {
  const page = open(new AppError("batch_not_found", 404));
  expect(page.querySelector("h1")?.textContent).toBe("Nothing here");
  expect(report).not.toHaveBeenCalled();
});

it("never puts a main landmark into another", () => {
  const { container } = render(
    <MainLandmark>
      <MainLandmark className="inner">error page</MainLandmark>
    </MainLandmark>,
  );
  expect(container.querySelectorAll("main")).toHaveLength(1);
  expect(container.querySelector("div.inner")?.textContent).toBe("error page");
});
