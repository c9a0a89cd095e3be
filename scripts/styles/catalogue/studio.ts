import * as lowKey from "../scenes/low-key.ts";
import * as studioGrey from "../scenes/studio-grey.ts";
import * as windowLight from "../scenes/window-light.ts";
import type { Style } from "../style.ts";

export const studio: readonly Style[] = [
  {
    id: "studio-grey",
    name: "Studio grey",
    nameEs: "Estudio gris",
    category: "studio",
    prompt:
      "Classic studio headshot in front of grey seamless paper, framed from the waist up. 85mm lens " +
      "at f/4, eyes tack sharp. A large octabox from the upper left wraps the face, a white reflector " +
      "opens the shadows, and a gridded lamp paints a soft pool of light on the paper behind the left " +
      "shoulder. Plain dark crew-neck or open-collar shirt, relaxed shoulders, calm and approachable " +
      "expression, natural skin texture, neutral colour.",
    light: { azimuth: -40, elevation: 35, warmth: 5600, contrast: 0.4, key: "middle" },
    backdrop: studioGrey,
  },
  {
    id: "window-light",
    name: "Window light",
    nameEs: "Luz de ventana",
    category: "studio",
    prompt:
      "Intimate portrait against a bare plastered wall where late afternoon sun throws the shadow of a " +
      "window and a few leafy twigs. 50mm lens at f/2.8, waist up. Warm directional sunlight from the " +
      "left models the face and rakes across the wall, with soft cool fill from the room. Linen shirt " +
      "or fine knit in oatmeal and sand tones, quiet thoughtful mood, honest skin texture, gentle " +
      "film-like colour.",
    light: { azimuth: -55, elevation: 30, warmth: 4100, contrast: 0.6, key: "middle" },
    backdrop: windowLight,
  },
  {
    id: "low-key",
    name: "Low key",
    nameEs: "Clave baja",
    category: "studio",
    prompt:
      "Dramatic low-key portrait on a black set with thin haze in the air, waist up. 105mm lens at " +
      "f/2.8. A cool rim light from behind on the right traces hair, cheekbone and shoulder; a faint " +
      "warm kicker answers from the left, and a narrow softbox in front lifts the eyes just enough to " +
      "read them. Black roll-neck or dark tailored jacket, strong composed presence, deep rich blacks, " +
      "fine grain.",
    light: { azimuth: 140, elevation: 40, warmth: 7600, contrast: 0.9, key: "low" },
    backdrop: lowKey,
  },
];
