import { userEvent } from "@testing-library/user-event";
import { expect, it } from "vitest";
import { renderPage } from "@/testing/render-page.tsx";
import { Fold } from "./fold.tsx";

it("draws what is inside when it is opened, and keeps what was typed there when it is closed", async () => {
  const page = await renderPage(
    <Fold title="Person" summary="As in the photos" defaultOpen={false}>
      <input aria-label="Hair" />
    </Fold>,
    { namespaces: [] },
  );
  const button = page.getByRole("button", { name: /^Person/ });
  expect(page.queryByLabelText("Hair")).toBeNull();
  await userEvent.click(button);
  await userEvent.type(page.getByLabelText("Hair"), "short");
  await userEvent.click(button);
  await userEvent.click(button);
  expect(page.getByLabelText("Hair")).toHaveProperty("value", "short");
});
