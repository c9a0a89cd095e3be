import { userEvent } from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { renderPage } from "@/testing/render-page.tsx";
import { GalleryFilters } from "./gallery-filters.tsx";

vi.mock("@/features/models/api/get-models.ts", () => ({
  useModels: () => ({ data: [{ id: "m", name: "Ada in May" }], isPending: false }),
}));
vi.mock("@/features/styles/api/get-styles.ts", () => ({ useStyles: () => ({ data: [] }) }));

const filter = { favorites: false, modelId: null, styleId: "library" };

it("changes one part of the filter and keeps the others", async () => {
  const onFilter = vi.fn();
  const page = await renderPage(<GalleryFilters filter={filter} onFilter={onFilter} />, {
    namespaces: ["gallery"],
  });
  await userEvent.click(page.getByRole("radio", { name: "Favourites" }));
  expect(onFilter).toHaveBeenCalledWith({ ...filter, favorites: true });
});

it("names a model that no longer exists", async () => {
  const page = await renderPage(
    <GalleryFilters filter={{ ...filter, modelId: "gone" }} onFilter={vi.fn()} />,
    { namespaces: ["gallery"] },
  );
  expect(page.getByRole("combobox", { name: "Model" }).textContent).toBe("Deleted model");
});
