import * as filmNoir from "../scenes/film-noir.ts";
import * as neonAlley from "../scenes/neon-alley.ts";
import * as redVelvet from "../scenes/red-velvet.ts";
import type { Style } from "../style.ts";

export const cinematic: readonly Style[] = [
  {
    id: "film-noir",
    name: "Film noir",
    nameEs: "Cine negro",
    category: "cinematic",
    prompt:
      "Black-and-white film noir portrait in a 1940s office at night, the shadow of a venetian blind " +
      "striping the wall and drifting smoke in the air. 75mm lens at f/2.8, waist up. One hard street " +
      "lamp through the blind from the left, bands of light crossing the face with one eye clearly lit, " +
      "inky blacks elsewhere. Period suit with loosened tie or satin blouse, enigmatic expression, " +
      "silver-gelatin tonality, visible grain.",
    light: { azimuth: -60, elevation: 25, warmth: 5000, contrast: 0.95, key: "low" },
    backdrop: filmNoir,
  },
  {
    id: "neon-alley",
    name: "Neon alley",
    nameEs: "Callejón de neón",
    category: "cinematic",
    prompt:
      "Cinematic night portrait in a narrow alley after rain, hanging neon signs in pink, cyan and " +
      "violet blurred behind and mirrored in the wet ground. 50mm lens at f/1.4, waist up. Magenta neon " +
      "lights the right side of the face, cyan the left, with a small soft key keeping the eyes and " +
      "skin believable. Technical jacket or black leather, collar up, cool self-assured look, light " +
      "haze, rich contrast, anamorphic mood.",
    light: { azimuth: 60, elevation: 20, warmth: 8000, contrast: 0.7, key: "low" },
    backdrop: neonAlley,
  },
  {
    id: "red-velvet",
    name: "Red velvet",
    nameEs: "Terciopelo rojo",
    category: "cinematic",
    prompt:
      "Glamorous theatre portrait in front of deep folds of a red velvet curtain, moments before the " +
      "show. 85mm lens at f/2.8, waist up. A warm follow spotlight from the upper left carves the face with " +
      "old-Hollywood shadows and lets the drapery fall into darkness at the edges. Black dinner jacket, " +
      "elegant evening dress or tuxedo shirt, poised captivating expression, luminous skin, saturated " +
      "crimson held in check, subtle film grain.",
    light: { azimuth: -45, elevation: 40, warmth: 4300, contrast: 0.75, key: "low" },
    backdrop: redVelvet,
  },
];
