import X from "icon:x";
import type { ReactNode } from "react";
import { useLocale, useTranslations } from "use-intl";
import type { Style } from "@/features/styles/api/get-styles.ts";
import { StyleImage } from "@/features/styles/style-image.tsx";
import { styleName } from "@/features/styles/style-name.ts";

interface PickedStylesProps {
  styles: readonly Style[];
  onRemove: (styleId: string) => void;
}

/** The picked styles, also those a search hides; a click takes one away. Wide windows only. */
export function PickedStyles({ styles, onRemove }: PickedStylesProps): ReactNode {
  const t = useTranslations("generate.order");
  const locale = useLocale();
  if (styles.length === 0) return null;
  return (
    <ul className="grid grid-cols-5 gap-2 max-lg:hidden roomy:grid-cols-7">
      {styles.map((style) => (
        <li key={style.id}>
          <button
            type="button"
            aria-label={t("remove", { style: styleName(style, locale) })}
            title={styleName(style, locale)}
            onClick={() => onRemove(style.id)}
            className="group block w-full rounded-xl"
          >
            <StyleImage style={style} sizes="4rem" className="rounded-xl">
              <span className="absolute inset-0 grid place-items-center bg-scrim text-white opacity-0 transition-opacity group-hover:opacity-100 group-focus-visible:opacity-100">
                <X aria-hidden className="size-5" />
              </span>
            </StyleImage>
          </button>
        </li>
      ))}
    </ul>
  );
}
