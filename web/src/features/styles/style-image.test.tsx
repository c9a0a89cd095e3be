import { render } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { StyleImage } from "./style-image.tsx";

vi.mock("@/lib/public-url.ts", () => ({
  publicUrl: (bucket: string, path: string) => `https://x.example/${bucket}/${path}`,
}));

const style = { card_url: "a-240.webp", card_2x_url: "a-480.webp" };

it("leaves it to the browser which size of the catalogue's picture it loads, and when", () => {
  const { container } = render(<StyleImage style={style} sizes="33vw" />);
  const image = container.querySelector("img");
  expect(image?.srcset).toBe(
    "https://x.example/style-images/a-240.webp 240w, https://x.example/style-images/a-480.webp 480w",
  );
  expect(image?.sizes).toBe("33vw");
  expect(image?.loading).toBe("lazy");
});

it("shows pictures that lie elsewhere", () => {
  const { container } = render(
    <StyleImage
      style={style}
      sizes="33vw"
      addressOf={(path) => `https://signed.example/${path}`}
    />,
  );
  expect(container.querySelector("img")?.srcset).toContain(
    "https://signed.example/a-480.webp 480w",
  );
});
