import * as cafeLights from "../scenes/cafe-lights.ts";
import * as cityNight from "../scenes/city-night.ts";
import type { Style } from "../style.ts";

export const city: readonly Style[] = [
  {
    id: "city-night",
    name: "City at night",
    nameEs: "Ciudad de noche",
    category: "city",
    prompt:
      "Urban night portrait on a wide avenue, street lamps, headlights and shop windows melting into " +
      "large round bokeh over wet asphalt. 85mm lens at f/1.4, waist up. The face is lit by a soft warm " +
      "shop window from the front left, with a cool edge from the street behind. Dark overcoat or " +
      "leather jacket with a simple knit, alert magnetic expression, deep blue shadows, amber " +
      "highlights, natural skin and delicate grain.",
    light: { azimuth: -35, elevation: 15, warmth: 3600, contrast: 0.6, key: "low" },
    backdrop: cityNight,
  },
  {
    id: "cafe-lights",
    name: "Café lights",
    nameEs: "Luces de café",
    category: "city",
    prompt:
      "Relaxed lifestyle portrait in a small café at blue hour, pendant bulbs glowing above the bar, " +
      "bottles on lit shelves and street lights in the window, all softly blurred. 50mm lens at f/1.6, " +
      "waist up. Warm tungsten light from above and the right, a breath of blue dusk from the window " +
      "on the left. Soft jumper or casual jacket, hands near a coffee cup, warm candid smile, cosy " +
      "amber colour.",
    light: { azimuth: 40, elevation: 40, warmth: 2900, contrast: 0.5, key: "low" },
    backdrop: cafeLights,
  },
];
