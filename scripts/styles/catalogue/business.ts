import * as brickLoft from "../scenes/brick-loft.ts";
import * as library from "../scenes/library.ts";
import * as officeWindow from "../scenes/office-window.ts";
import type { Style } from "../style.ts";

export const business: readonly Style[] = [
  {
    id: "office-window",
    name: "Corner office",
    nameEs: "Oficina luminosa",
    category: "business",
    prompt:
      "Modern corporate portrait in a bright open office high above the city, the glass wall and desks " +
      "melting out of focus behind. 85mm lens at f/1.8, waist up, slight angle of the shoulders. Clean " +
      "daylight from the windows behind and to the left, balanced by a large soft front light on the " +
      "face. Well-cut navy or charcoal blazer over a crisp shirt, confident friendly expression, fresh " +
      "neutral colour.",
    light: { azimuth: -150, elevation: 30, warmth: 5600, contrast: 0.3, key: "high" },
    backdrop: officeWindow,
  },
  {
    id: "brick-loft",
    name: "Brick loft",
    nameEs: "Loft de ladrillo",
    category: "business",
    prompt:
      "Creative founder portrait in a converted warehouse: exposed brick, a tall steel-framed window " +
      "and a leafy plant, all softly blurred. 50mm lens at f/1.6, waist up. Bright window light from " +
      "the left shapes the face while a patch of sun warms the bricks behind. Smart casual wardrobe, " +
      "unstructured jacket over a plain T-shirt or an overshirt in earthy tones, easy half smile, " +
      "crisp eyes, natural warm colour.",
    light: { azimuth: -70, elevation: 30, warmth: 5000, contrast: 0.6, key: "middle" },
    backdrop: brickLoft,
  },
  {
    id: "library",
    name: "Library",
    nameEs: "Biblioteca",
    category: "business",
    prompt:
      "Distinguished portrait in an old reading room, a wall of leather-bound books falling out of " +
      "focus towards a tall window. 85mm lens at f/1.8, waist up. Warm lamplight from above mixes with " +
      "soft daylight on the right side of the face, leaving gentle shadow on the other. Tweed or dark " +
      "wool blazer, fine knit or buttoned shirt, attentive intelligent expression, rich browns and " +
      "burgundies, subtle film grain.",
    light: { azimuth: 45, elevation: 45, warmth: 3300, contrast: 0.6, key: "low" },
    backdrop: library,
  },
];
