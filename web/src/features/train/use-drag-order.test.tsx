import { fireEvent, render, type RenderResult } from "@testing-library/react";
import { type ReactNode, useRef, useState } from "react";
import { beforeEach, expect, it, vi } from "vitest";
import { placed } from "./draft-state.ts";
import { type Box, placeAt, useDragOrder } from "./use-drag-order.ts";

/** Three items in a row, each 100 px wide, and something after them. */
function List(): ReactNode {
  const list = useRef<HTMLUListElement>(null);
  const [ids, setIds] = useState<readonly string[]>(["a", "b", "c"]);
  const { dragged, start } = useDragOrder(
    list,
    ids,
    (id, place) => setIds((ids) => placed(ids, id, place)),
  );
  return (
    <ul ref={list}>
      {ids.map((id) => (
        <li
          key={id}
          data-dragged={dragged === id}
          onPointerDown={(event) => start(id, event)}
        >
          {id}
        </li>
      ))}
      <li>more</li>
    </ul>
  );
}

function order(page: RenderResult): string {
  return page.getAllByRole("listitem").map(({ textContent }) => textContent).join(" ");
}

function pointer(type: string, x: number, button = 0): PointerEvent {
  return new PointerEvent(type, { clientX: x, clientY: 50, button, bubbles: true });
}

function press(page: RenderResult, id: string, x: number, button = 0): void {
  fireEvent(page.getByText(id), pointer("pointerdown", x, button));
}

function move(x: number): void {
  fireEvent(document.body, pointer("pointermove", x));
}

beforeEach(() => {
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(
    function (this: Element) {
      const index = [...this.parentElement?.children ?? []].indexOf(this);
      return new DOMRect(index * 100, 0, 100, 100);
    },
  );
});

it("makes room while an item is dragged, and leaves it where it is let go", () => {
  const page = render(<List />);
  press(page, "a", 50);
  move(150);
  expect(order(page)).toBe("b a c more");
  move(250);
  expect(order(page)).toBe("b c a more");
  expect(page.getByText("a").dataset.dragged).toBe("true");
  fireEvent(document.body, pointer("pointerup", 250));
  move(50);
  expect(order(page)).toBe("b c a more");
  expect(page.getByText("a").dataset.dragged).toBe("false");
});

it("takes no click for dragging, and no other button", () => {
  const page = render(<List />);
  press(page, "a", 98);
  move(102);
  fireEvent(document.body, pointer("pointerup", 102));
  press(page, "a", 50, 2);
  move(150);
  expect(order(page)).toBe("a b c more");
});

it("never puts an item behind what follows the list", () => {
  const page = render(<List />);
  press(page, "a", 50);
  move(350);
  expect(order(page)).toBe("a b c more");
});

it("puts everything back on Escape", () => {
  const page = render(<List />);
  press(page, "b", 150);
  move(50);
  expect(order(page)).toBe("b a c more");
  fireEvent.keyDown(document.body, { key: "Escape" });
  move(250);
  expect(order(page)).toBe("a b c more");
});

/** Two rows of two, 100 px each with gaps of 10. */
const boxes: Box[] = [[0, 0], [110, 0], [0, 110], [110, 110]].map(([left = 0, top = 0]) => ({
  left,
  top,
  right: left + 100,
  bottom: top + 100,
}));

it.each([
  [50, 50, 0],
  [150, 50, 1],
  [0, 110, 2],
  [209, 209, 3],
  [105, 50, -1],
  [50, 210, -1],
])("at %d, %d it is %d", (x, y, place) => {
  expect(placeAt(boxes, { x, y })).toBe(place);
});
