import * as beachGoldenHour from "../scenes/beach-golden-hour.ts";
import * as desertDusk from "../scenes/desert-dusk.ts";
import * as greenhouse from "../scenes/greenhouse.ts";
import * as mountainMist from "../scenes/mountain-mist.ts";
import type { Style } from "../style.ts";

export const outdoors: readonly Style[] = [
  {
    id: "beach-golden-hour",
    name: "Beach at golden hour",
    nameEs: "Playa al atardecer",
    category: "outdoors",
    prompt:
      "Carefree portrait on an empty beach an hour before sunset, sea and wet sand dissolving behind, " +
      "sparkles of sun on the water. 85mm lens at f/1.8, waist up. Low golden sun from behind on the " +
      "right rims hair and shoulder; a white reflector returns soft warm light to the face. Loose " +
      "linen shirt or light cotton dress in white and sand, fabric moved by the breeze, open genuine " +
      "smile, creamy warm colour.",
    light: { azimuth: 150, elevation: 12, warmth: 3500, contrast: 0.5, key: "high" },
    backdrop: beachGoldenHour,
  },
  {
    id: "greenhouse",
    name: "Palm house",
    nameEs: "Invernadero",
    category: "outdoors",
    prompt:
      "Fresh botanical portrait inside a Victorian palm house, arched white ironwork and fronds softly " +
      "out of focus on both sides of a stone path. 85mm lens at f/2, waist up. Even milky daylight " +
      "falls through the glass roof, a touch brighter from the upper left, with green bounce from the " +
      "leaves kept subtle on the skin. Light cotton or linen in cream, sage or pale blue, serene happy " +
      "expression, airy natural colour.",
    light: { azimuth: -120, elevation: 60, warmth: 5900, contrast: 0.25, key: "high" },
    backdrop: greenhouse,
  },
  {
    id: "mountain-mist",
    name: "Mountain mist",
    nameEs: "Niebla en la montaña",
    category: "outdoors",
    prompt:
      "Adventurous portrait at first light above a valley, ridge after ridge dissolving into mist with " +
      "dark spruces below. 70mm lens at f/2.8, waist up. Soft dawn glow from behind on the left edges " +
      "the face; broad cool sky light fills the front evenly. Technical jacket, wool beanie or chunky " +
      "knit in moss, rust or slate, steady gaze full of quiet energy, cool shadows against a peach " +
      "sky, fine grain.",
    light: { azimuth: -150, elevation: 10, warmth: 6200, contrast: 0.3, key: "middle" },
    backdrop: mountainMist,
  },
  {
    id: "desert-dusk",
    name: "Desert dusk",
    nameEs: "Dunas al anochecer",
    category: "outdoors",
    prompt:
      "Editorial travel portrait among sand dunes in the last minutes of sun, apricot slopes and long " +
      "violet shadows softly blurred under a lilac sky. 85mm lens at f/2.2, waist up. Very low warm " +
      "sunlight from the left sculpts the face, the open sky gives the shadow side a cool tint. " +
      "Flowing layers in ochre, terracotta or off-white, a light scarf, calm far-reaching gaze, " +
      "sun-warmed skin texture, muted film colour.",
    light: { azimuth: -80, elevation: 9, warmth: 3000, contrast: 0.7, key: "middle" },
    backdrop: desertDusk,
  },
];
