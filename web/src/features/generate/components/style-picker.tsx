import Search from "icon:search";
import SearchX from "icon:search-x";
import { type ReactNode, useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { EmptyState } from "@/components/ui/empty-state.tsx";
import { Input } from "@/components/ui/input.tsx";
import { Section } from "@/components/ui/section.tsx";
import { Tabs } from "@/components/ui/tabs.tsx";
import type { Style } from "@/features/styles/api/get-styles.ts";
import { styleName } from "@/features/styles/style-name.ts";
import { useDrawn } from "@/lib/use-drawn.ts";
import type { LatestOfStyles } from "../api/get-latest-of-styles.ts";
import { filterStyles, styleCategories, type StyleFilter } from "../filter-styles.ts";
import { OwnStyles } from "../own-styles/own-styles.tsx";
import { toggled } from "../toggled.ts";
import { StyleCard, styleGridClasses } from "./style-card.tsx";

interface StylePickerProps {
  styles: readonly Style[];
  /** What the styles have made of the person who is chosen. */
  portraits: LatestOfStyles;
  /** The person's own, also those that are not on offer yet. */
  ownStyles: readonly Style[];
  /** The most of these. */
  maxOwn: number;
  selected: readonly string[];
  onChange: (styleIds: string[]) => void;
  /** The most styles at a time. */
  max: number;
}

/** Cards whose pictures are loaded first: a row of a phone. */
const EAGER = 3;
/** Cards that are drawn first: what a phone shows. */
const FIRST = 9;

/** The catalogue and one's own styles, to be narrowed by words and category; several can be picked. */
export function StylePicker(
  { styles, portraits, ownStyles, maxOwn, selected, onChange, max }: StylePickerProps,
): ReactNode {
  const t = useTranslations("generate.styles");
  const locale = useLocale();
  const [search, setSearch] = useState("");
  const [category, setCategory] = useState<StyleFilter["category"]>("all");
  const shown = filterStyles(styles, { search, category }, locale);
  const drawn = useDrawn(FIRST);
  // A style of a category that this page has no word for yet is found below "All".
  const categories = styleCategories(styles)
    .filter((value) => value !== "own" && t.has(`category.${value}`));
  const isFull = selected.length >= max;

  function showAll(): void {
    setSearch("");
    setCategory("all");
  }

  function card(style: Style, index: number): ReactNode {
    return (
      <StyleCard
        style={style}
        portrait={portraits.get(style.id)}
        name={styleName(style, locale)}
        isSelected={selected.includes(style.id)}
        isDisabled={isFull && !selected.includes(style.id)}
        isEager={index < EAGER}
        onToggle={() => onChange(toggled(selected, style.id))}
      />
    );
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
        tabs={(["all", "own", ...categories] as const).map((value) => ({
          value,
          label: t(`category.${value}`),
        }))}
      >
        {isFull && <p className="pb-4 text-sm text-ink-muted">{t("full", { max })}</p>}
        {shown.length === 0 && (category !== "own" || search !== "") && (
          <EmptyState
            icon={SearchX}
            title={t("noMatch.title")}
            text={t("noMatch.text")}
            action={<Button variant="secondary" onClick={showAll}>{t("noMatch.action")}</Button>}
          />
        )}
        {category === "own"
          ? <OwnStyles styles={ownStyles} shown={shown} max={maxOwn} card={card} />
          : (
            <ul className={styleGridClasses}>
              {shown.slice(0, drawn).map((style, index) => (
                <li key={style.id}>{card(style, index)}</li>
              ))}
            </ul>
          )}
      </Tabs>
    </Section>
  );
}
