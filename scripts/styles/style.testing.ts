import type { Style } from "./style.ts";

/** A style that stands for any. */
export function testStyle(id: string, rest: Partial<Style> = {}): Style {
  return {
    id,
    name: "A style",
    category: "studio",
    prompt: "A portrait for the purpose of a test.",
    image_url: `${id}-a.jpg`,
    card_url: `${id}-240-b.webp`,
    card_2x_url: `${id}-480-c.webp`,
    active: true,
    texts: [],
    ...rest,
  };
}
