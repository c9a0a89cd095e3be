import { fireEvent, render } from "@testing-library/react";
import { expect, it } from "vitest";
import { BeforeAfter } from "./before-after.tsx";

it("is a slider that says how much of the right picture is there", () => {
  const { getByRole, container } = render(
    <BeforeAfter
      before={<img alt="before" />}
      after={<img alt="after" />}
      label="Selfie or portrait"
      valueText={(percent) => `${percent}% portrait`}
    />,
  );
  const slider = getByRole("slider", { name: "Selfie or portrait" });
  expect(slider.getAttribute("aria-valuetext")).toBe("50% portrait");
  fireEvent.change(slider, { target: { value: "20" } });
  expect(slider.getAttribute("aria-valuetext")).toBe("80% portrait");
  expect(container.firstElementChild?.getAttribute("style")).toContain("--line: 20%");
});
