import { fireEvent } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { renderPage } from "@/testing/render-page.tsx";
import type { GalleryFilter } from "../gallery-filter.ts";
import { GalleryFilters } from "./gallery-filters.tsx";

vi.mock("@/features/models/api/get-models.ts", () => ({
  useModels: () => ({ data: [{ id: "m", name: "Ada in May" }], isPending: false }),
}));
vi.mock("@/features/styles/api/get-styles.ts", () => ({ useStyles: () => ({ data: [] }) }));

const filter: GalleryFilter = {
  order: "newest",
  favorites: false,
  leaving: false,
  modelId: null,
  styleId: "library",
};

it("changes one part of the filter and keeps the others", async () => {
  const onFilter = vi.fn();
  const page = await renderPage(
    <GalleryFilters filter={filter} onFilter={onFilter} hasOrders={false} hasLeaving={false} />,
    { namespaces: ["gallery"] },
  );
  await userEvent.click(page.getByRole("radio", { name: "Favourites" }));
  expect(onFilter).toHaveBeenCalledWith({ ...filter, favorites: true });
});

it("names a model that no longer exists", async () => {
  const page = await renderPage(
    <GalleryFilters
      filter={{ ...filter, modelId: "gone" }}
      onFilter={vi.fn()}
      hasOrders
      hasLeaving={false}
    />,
    { namespaces: ["gallery"] },
  );
  expect(page.getByRole("combobox", { name: "Person" }).textContent).toBe("Deleted person");
});

it("orders by likeness only where there is something to order", async () => {
  const onFilter = vi.fn();
  const page = await renderPage(
    <GalleryFilters filter={filter} onFilter={onFilter} hasOrders hasLeaving={false} />,
    { namespaces: ["gallery"] },
  );
  fireEvent.keyDown(page.getByRole("combobox", { name: "Order" }), { key: "Enter" });
  await userEvent.click(await page.findByRole("option", { name: "Most like me" }));
  expect(onFilter).toHaveBeenCalledWith({ ...filter, order: "likeness" });
  page.unmount();
  const without = await renderPage(
    <GalleryFilters filter={filter} onFilter={onFilter} hasOrders={false} hasLeaving={false} />,
    { namespaces: ["gallery"] },
  );
  expect(without.queryByRole("combobox", { name: "Order" })).toBeNull();
});

it("offers what leaves only where something does", async () => {
  const onFilter = vi.fn();
  const namespaces = ["gallery"] as const;
  const page = await renderPage(
    <GalleryFilters filter={filter} onFilter={onFilter} hasOrders={false} hasLeaving />,
    { namespaces },
  );
  await userEvent.click(page.getByRole("radio", { name: "Leaving" }));
  expect(onFilter).toHaveBeenCalledWith({ ...filter, leaving: true });
  page.unmount();
  const without = await renderPage(
    <GalleryFilters filter={filter} onFilter={onFilter} hasOrders={false} hasLeaving={false} />,
    { namespaces },
  );
  expect(without.queryByRole("radio", { name: "Leaving" })).toBeNull();
});
