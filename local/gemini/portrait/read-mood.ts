/** What the words of a style tell about its light and print. */
export interface Mood {
  /** Side the main light comes from: -1 the picture's left, 1 its right, 0 when unsaid. */
  readonly side: -1 | 0 | 1;
  /** Whether that light stands behind the person. */
  readonly behind: boolean;
  /** Whether hair and shoulders have a bright edge. */
  readonly rim: boolean;
  /** Whether the backdrop is near enough to catch the person's shadow. */
  readonly wall: boolean;
  /** Whether the print is black and white. */
  readonly monochrome: boolean;
  /** Whether the print shows grain. */
  readonly grain: boolean;
}

const SIDE = /\bfrom\b[^.,;]{0,40}?\b(left|right)\b|\b(left|right) side of the face\b/i;

/** Reads the description of a style; the first light it names is the main one. */
export function readMood(description: string): Mood {
  const [, from, on] = SIDE.exec(description) ?? [];
  const side = (from ?? on)?.toLowerCase();
  return {
    side: side === undefined ? 0 : side === "left" ? -1 : 1,
    behind: /\b(from|windows) behind\b|\bback-?lit\b/i.test(description),
    rim: /\brims?\b|\bedges? the\b|\bedge\b/i.test(description),
    wall: /\bpaper\b|\bwall\b|\bcurtain\b|\bmuslin\b|\bplaster/i.test(description),
    monochrome: /\bblack[- ]and[- ]white\b|\bmonochrome\b/i.test(description),
    grain: /\bgrain\b|\bfilm\b/i.test(description),
  };
}
