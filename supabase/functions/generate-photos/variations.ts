/** What makes one photograph of a set differ from the others. */
export interface Variation {
  pose: string;
  framing: string;
  light: string;
  expression: string;
}

/** Four photographs that a photographer would take on purpose, the safest first. */
export const VARIATIONS: readonly [Variation, Variation, Variation, Variation] = [
  {
    pose: "facing the camera with level shoulders",
    framing: "a head-and-shoulders portrait at eye level on an 85 mm lens",
    light: "soft, even light from the front",
    expression: "a calm, confident look with the hint of a smile",
  },
  {
    pose: "turned three quarters to the left, the face towards the camera",
    framing: "a portrait from the waist up on a 50 mm lens",
    light: "window-like light from one side with gentle shadows",
    expression: "a warm, natural smile",
  },
  {
    pose: "turned slightly to the right with folded arms or hands at rest",
    framing: "a three-quarter-length portrait that shows more of the setting on a 35 mm lens",
    light: "a bright rim of light from behind and soft fill on the face",
    expression: "a relaxed, thoughtful look",
  },
  {
    pose: "leaning a little towards the camera with the head slightly tilted",
    framing: "a close-up of the face with a softly blurred setting on a 105 mm lens",
    light: "low, directional light that models the face",
    expression: "an open, engaged look, about to speak",
  },
];

/** For a second try after a refusal to draw: nothing that could be misread. */
export const NEUTRAL_VARIATION: Variation = {
  pose: "sitting upright and at ease, modestly and fully dressed",
  framing: "a head-and-shoulders portrait at eye level",
  light: "soft, even daylight",
  expression: "a friendly, neutral look",
};

/** The variation with this 1-based number; beyond the last, they start over. */
export function variationOf(number: number): Variation {
  return VARIATIONS[(number - 1) % VARIATIONS.length] ?? VARIATIONS[0];
}
