import { act, render } from "@testing-library/react";
import { createMemoryRouter, Outlet, type RouteObject, RouterProvider } from "react-router";
import { beforeEach, describe, expect, it, vi } from "vitest";
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

describe("when the code of a page does not arrive", () => {
  const answer = vi.fn<() => Promise<Response>>();
  const reload = vi.fn();
  const load = vi.fn<() => Promise<{ Page: () => string }>>();

  beforeEach(() => {
    sessionStorage.clear();
    answer.mockReset().mockRejectedValue(new TypeError("Failed to fetch"));
    load.mockReset().mockRejectedValue(new TypeError("Failed to fetch"));
    reload.mockReset();
    vi.stubGlobal("fetch", answer);
    vi.spyOn(location, "reload").mockImplementation(reload);
  });

  it("waits inside the frame, and shows the page once the network is back", async () => {
    const onLine = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    const { findByRole, findByText } = open({ path: "/", ...page(load, "Page") });
    const headline = await findByRole("heading", { name: "You are offline" });
    expect(headline.closest(".frame")).not.toBeNull();

    onLine.mockReturnValue(true);
    answer.mockResolvedValue(new Response());
    load.mockResolvedValue({ Page: () => "here it is" });
    act(() => void dispatchEvent(new Event("online")));
    await findByText("here it is");
    expect(reload).not.toHaveBeenCalled();
  });

  it("never leaves for a server that is down, and asks it again", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    answer.mockResolvedValue(new Response(null, { status: 502 }));
    const { findByRole, findByText } = open({ path: "/", ...page(load, "Page") });
    await findByRole("heading", { name: "Retrato cannot be reached" });
    expect(reload).not.toHaveBeenCalled();

    answer.mockResolvedValue(new Response());
    load.mockResolvedValue({ Page: () => "here it is" });
    await act(() => vi.advanceTimersByTimeAsync(2_000));
    await findByText("here it is");
    vi.useRealTimers();
  });

  it("gets a new release once, and then says that the page is broken", async () => {
    answer.mockResolvedValue(new Response());
    const first = open({ path: "/", ...page(load, "Page") });
    await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1));
    first.unmount();
    const { findByRole } = open({ path: "/", ...page(load, "Page") });
    const headline = await findByRole("heading", { name: "This page stumbled" });
    expect(headline.closest(".frame")).not.toBeNull();
    expect(reload).toHaveBeenCalledTimes(1);
  });
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
