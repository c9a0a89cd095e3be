import type { Sharp } from "sharp";
import { LEFT_OUT, type LeftOut } from "../../supabase/functions/_shared/left-out.ts";
import { SOURCE_LABEL } from "../../supabase/functions/generate-photos/edit-prompt.ts";
import { EDIT_PHRASES, PHRASES } from "../../supabase/functions/generate-photos/phrases.ts";
import { WISH_OPENING } from "../../supabase/functions/generate-photos/prompt.ts";
import type { Size } from "./pixels/picture.ts";
import type { InputPart } from "./parts.ts";

/** Whether a request asks for a picture again, with changes. */
export function isEdit(parts: readonly InputPart[]): boolean {
  return parts.some((part) => part.kind === "text" && part.text === SOURCE_LABEL);
}

type Light = keyof typeof EDIT_PHRASES.light;

/** How each light is imitated: brightness and saturation as factors, contrast, a tint of warmth. */
const LIGHTS: Record<Light, { bright: number; colour: number; contrast: number; warm: number }> = {
  soft: { bright: 1.06, colour: 0.95, contrast: 0.88, warm: 1 },
  window: { bright: 1.1, colour: 1, contrast: 1.04, warm: 0.97 },
  golden_hour: { bright: 1.02, colour: 1.15, contrast: 1.04, warm: 1.14 },
  studio: { bright: 1.14, colour: 1, contrast: 1.08, warm: 1 },
  dramatic: { bright: 0.86, colour: 0.9, contrast: 1.35, warm: 1 },
};

/** The picture in another size and, if the prompt asks for it, in another light. */
export function relit(source: Sharp, prompt: string, size: Size): Sharp {
  const drawn = source.resize(size.width, size.height, { fit: "cover", kernel: "lanczos3" })
    .removeAlpha();
  const light = lightIn(prompt);
  if (!light) return drawn;
  const { bright, colour, contrast, warm } = LIGHTS[light];
  return drawn.modulate({ brightness: bright, saturation: colour })
    .linear([contrast * warm, contrast, contrast / warm], Array(3).fill(128 * (1 - contrast)));
}

function lightIn(prompt: string): Light | undefined {
  const lights = Object.keys(LIGHTS) as Light[];
  return lights.find((light) => prompt.includes(EDIT_PHRASES.light[light]));
}

/** What of an edit needs a picture to be invented, and so stays as it is. */
export function leftOutOfEdit(prompt: string): LeftOut[] {
  const says = (phrases: readonly string[]) => phrases.some((phrase) => prompt.includes(phrase));
  const isLeftOut: Partial<Record<LeftOut, boolean>> = {
    expression: says(Object.values(EDIT_PHRASES.expression)),
    glasses: says(Object.values(PHRASES.glasses)),
    outfit: says(Object.values(PHRASES.outfit).map((outfit) => `now wears ${outfit}`)),
    words: prompt.includes(WISH_OPENING),
  };
  return LEFT_OUT.filter((part) => isLeftOut[part]);
}
