import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { PortraitOptions } from "@shared/options.ts";
import { Section } from "@/components/ui/section.tsx";
import { LocalLimits } from "./local-limits.tsx";
import { PersonOptions } from "./person-options.tsx";
import { SceneOptions } from "./scene-options.tsx";

interface DetailOptionsProps {
  options: Readonly<PortraitOptions>;
  onChange: (change: Partial<PortraitOptions>) => void;
  /** How many styles are picked. */
  styleCount: number;
  /** Pictures a style, over which what is picked is spread. */
  variations: number;
  /** The most values of a kind: each picture of a style can show one. */
  max: number;
}

/** Everything but the format: all of it optional, and so folded up. */
export function DetailOptions(
  { options, onChange, styleCount, variations, max }: DetailOptionsProps,
): ReactNode {
  const t = useTranslations("generate.details");
  return (
    <Section title={t("title")}>
      <p className="-mt-3 text-ink-muted">{t("hint")}</p>
      <LocalLimits />
      <div className="rounded-card border border-line bg-surface">
        <SceneOptions
          options={options}
          onChange={onChange}
          styleCount={styleCount}
          variations={variations}
          max={max}
        />
        <PersonOptions options={options} onChange={onChange} />
      </div>
    </Section>
  );
}
