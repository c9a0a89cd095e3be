import * as autumnLeaves from "../scenes/autumn-leaves.ts";
import * as christmasLights from "../scenes/christmas-lights.ts";
import * as snowyPines from "../scenes/snowy-pines.ts";
import type { Style } from "../style.ts";

export const seasonal: readonly Style[] = [
  {
    id: "autumn-leaves",
    name: "Autumn leaves",
    nameEs: "Hojas de otoño",
    category: "seasonal",
    prompt:
      "Warm autumn portrait in a maple avenue in October, glowing orange crowns and a carpet of fallen " +
      "leaves thrown far out of focus. 85mm lens at f/1.8, waist up. Low sun through the leaves from " +
      "behind on the right puts a golden rim on hair and shoulders; soft open shade lights the face. " +
      "Camel coat, chunky knit or scarf in mustard, rust or forest green, content gentle smile, rich " +
      "but natural colour.",
    light: { azimuth: 155, elevation: 25, warmth: 4200, contrast: 0.4, key: "middle" },
    backdrop: autumnLeaves,
  },
  {
    id: "snowy-pines",
    name: "Snowy pines",
    nameEs: "Pinos nevados",
    category: "seasonal",
    prompt:
      "Winter portrait in a forest of snow-laden spruces, a few flakes drifting through the air and " +
      "catching the light. 85mm lens at f/1.8, waist up. Soft overcast daylight from above, reflected " +
      "by the snow so the face is evenly lit, with a faint warm glow of low sun from the right. Thick " +
      "wool coat, knitted scarf and hat in cream, grey or deep red, fresh frosty air, bright happy eyes, " +
      "clean cool colour.",
    light: { azimuth: 110, elevation: 50, warmth: 6800, contrast: 0.2, key: "high" },
    backdrop: snowyPines,
  },
  {
    id: "christmas-lights",
    name: "Christmas lights",
    nameEs: "Luces de Navidad",
    category: "seasonal",
    prompt:
      "Cosy Christmas Eve portrait in a living room, the lit tree on the right and a garland over the " +
      "fireplace blurred into warm discs of light. 50mm lens at f/1.4, waist up. A shaded lamp from the " +
      "front left gives soft warm light on the face, the tree adds a golden edge on the other side. " +
      "Festive knit, velvet or a simple dark dress or shirt, tender joyful expression, deep amber " +
      "tones, gentle grain.",
    light: { azimuth: -40, elevation: 20, warmth: 2700, contrast: 0.5, key: "low" },
    backdrop: christmasLights,
  },
];
