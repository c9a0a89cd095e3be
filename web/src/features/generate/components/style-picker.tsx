import { Search } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { Input } from "@/components/ui/input.tsx";
import { Section } from "@/components/ui/section.tsx";
import { Tabs } from "@/components/ui/tabs.tsx";
import type { Style } from "@/features/styles/api/get-styles.ts";
import { styleName } from "@/features/styles/style-name.ts";
import { filterStyles } from "../filter-styles.ts";
import { styleCategories, type StyleCategory } from "../style-categories.ts";
import { toggled } from "../toggled.ts";
import { NoStyleMatch } from "./no-style-match.tsx";
import { StyleCard } from "./style-card.tsx";
import { styleGridClasses } from "./style-grid-classes.ts";

interface StylePickerProps {
  styles: readonly Style[];
  selected: readonly string[];
  onChange: (styleIds: string[]) => void;
  /** The most styles at a time. */
  max: number;
}

/** The catalogue, to be narrowed by words and category; several can be picked. */
export function StylePicker({ styles, selected, onChange, max }: StylePickerProps): ReactNode {
  const t = useTranslations("generate.styles");
  const locale = useLocale();
  const [search, setSearch] = useState("");
  const [category, setCategory] = useState<StyleCategory | "all">("all");
  const shown = filterStyles(styles, { search, category });
  const isFull = selected.length >= max;

  function showAll(): void {
    setSearch("");
    setCategory("all");
  }

  return (
    <Section
      title={t("title")}
      aside={
        <div className="flex items-center gap-1 text-sm text-ink-muted tabular-nums">
          {t("count", { count: selected.length, max })}
          {selected.length > 0 && (
            <Button
              variant="ghost"
              size="sm"
              className="-mr-4"
              onClick={() => onChange([])}
            >
              {t("clear")}
            </Button>
          )}
        </div>
      }
    >
      <div className="relative sm:max-w-xs">
        <Search
          aria-hidden
          className="absolute top-1/2 left-3.5 size-5 -translate-y-1/2 text-ink-muted"
        />
        <Input
          type="search"
          aria-label={t("search")}
          placeholder={t("search")}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          className="rounded-full pl-11"
        />
      </div>
      <Tabs
        label={t("categories")}
        value={category}
        onValueChange={setCategory}
        tabs={(["all", ...styleCategories(styles)] as const).map((value) => ({
          value,
          label: t(`category.${value}`),
        }))}
      >
        {isFull && <p className="pb-4 text-sm text-ink-muted">{t("full", { max })}</p>}
        {shown.length === 0 && <NoStyleMatch onShowAll={showAll} />}
        <ul className={styleGridClasses}>
          {shown.map((style, index) => (
            <li key={style.id}>
              <StyleCard
                style={style}
                name={styleName(style, locale)}
                isSelected={selected.includes(style.id)}
                isDisabled={isFull && !selected.includes(style.id)}
                isEager={index < 8}
                onToggle={() => onChange(toggled(selected, style.id))}
              />
            </li>
          ))}
        </ul>
      </Tabs>
    </Section>
  );
}
