import { userEvent } from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { type RenderedPage, renderPage } from "@/testing/render-page.tsx";
import { Select } from "./select.tsx";

const options = [{ value: "all", label: "All styles" }, { value: "loft", label: "Brick loft" }];

async function renderSelect(onValueChange = vi.fn()): Promise<RenderedPage> {
  return await renderPage(
    <Select aria-label="Style" value="all" onValueChange={onValueChange} options={options} />,
    { namespaces: [] },
  );
}

it("shows its value without drawing the list, and the list when it is opened", async () => {
  const page = await renderSelect();
  const field = page.getByRole("combobox", { name: "Style" });
  expect(field.textContent).toBe("All styles");
  expect(page.queryByText("Brick loft")).toBeNull();
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  expect(await page.findByRole("option", { name: "Brick loft" })).toBeTruthy();
});

it("finds a value by the letter that is typed on it while it is closed", async () => {
  const onValueChange = vi.fn();
  await renderSelect(onValueChange);
  await userEvent.tab();
  await userEvent.keyboard("b");
  await vi.waitFor(() => expect(onValueChange.mock.calls).toEqual([["loft"]]));
});
