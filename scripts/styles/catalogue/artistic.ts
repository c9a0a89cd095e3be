import * as oldMaster from "../scenes/old-master.ts";
import * as pastelPaper from "../scenes/pastel-paper.ts";
import type { Style } from "../style.ts";

export const artistic: readonly Style[] = [
  {
    id: "old-master",
    name: "Old master",
    nameEs: "Maestro antiguo",
    category: "artistic",
    prompt:
      "Fine-art photographic portrait in the spirit of a seventeenth-century Dutch painting, in front " +
      "of hand-painted brown muslin. 100mm lens at f/4, waist up, body turned slightly. A single north " +
      "window from the upper left gives a small triangle of light on the far cheek and a slow falloff " +
      "into umber shadow. Dark velvet, linen collar or draped heavy cloth, dignified contemplative " +
      "expression, painterly colour, real skin texture, fine detail.",
    light: { azimuth: -50, elevation: 45, warmth: 4900, contrast: 0.75, key: "low" },
    backdrop: oldMaster,
  },
  {
    id: "pastel-paper",
    name: "Pastel and palm",
    nameEs: "Pastel y palmera",
    category: "artistic",
    prompt:
      "Playful fashion portrait on two sheets of pastel paper, peach and blush, with the crisp shadow " +
      "of a palm frond falling across them. 50mm lens at f/5.6, waist up. Hard clear sunlight from the " +
      "upper left with clean open shadows, like noon by the sea. Minimal summer wardrobe in white, " +
      "cream or one bold matching colour, graphic confident pose, fresh expression, smooth matte " +
      "colour and precise natural skin texture.",
    light: { azimuth: -55, elevation: 45, warmth: 5200, contrast: 0.45, key: "high" },
    backdrop: pastelPaper,
  },
];
