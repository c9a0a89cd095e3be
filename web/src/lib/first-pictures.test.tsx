import { act, fireEvent, render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, test, vi } from "vitest";

const addressOf = (name: string) => screen.getByAltText(name).getAttribute("src");

/** As on another page load: whether the first have been there is kept for as long as that lasts. */
async function freshTiles(): Promise<(props: { first: string[] }) => ReactNode> {
  vi.resetModules();
  const { ImageTile } = await import("@/components/ui/image-tile.tsx");
  return ({ first }) => (
    <>
      {first.map((name) => <ImageTile key={name} src={`/${name}`} alt={name} eager />)}
      <ImageTile src="/below" alt="below" />
    </>
  );
}

test("a picture below waits until those that are seen first have come, or do not", async () => {
  const Tiles = await freshTiles();
  render(<Tiles first={["one", "two"]} />);
  expect([addressOf("one"), addressOf("two"), addressOf("below")]).toEqual(["/one", "/two", null]);
  fireEvent.load(screen.getByAltText("one"));
  expect(addressOf("below")).toBeNull();
  fireEvent.error(screen.getByAltText("two"));
  expect(addressOf("below")).toBe("/below");
});

test("it waits for nothing where none is expected", async () => {
  const Tiles = await freshTiles();
  render(<Tiles first={[]} />);
  expect(addressOf("below")).toBe("/below");
});

test("a picture that does not come keeps the others waiting for seconds only", async () => {
  vi.useFakeTimers();
  const Tiles = await freshTiles();
  render(<Tiles first={["one"]} />);
  await act(() => vi.advanceTimersByTimeAsync(3_900));
  expect(addressOf("below")).toBeNull();
  await act(() => vi.advanceTimersByTimeAsync(200));
  expect(addressOf("below")).toBe("/below");
  vi.useRealTimers();
});
