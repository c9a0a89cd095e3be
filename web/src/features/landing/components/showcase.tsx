import Sparkles from "icon:sparkles";
import { clsx } from "clsx";
import { type ReactNode, useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import showcase from "virtual:showcase";
import { BeforeAfter } from "@/components/ui/before-after.tsx";
import { HERO_SIZES, type ShownPicture } from "../showcase.ts";

const { credit, selfie, portraits } = showcase;

/** A selfie and, behind the line, what became of it, in the style that is picked below. */
export function ShowcaseSlider(): ReactNode {
  const t = useTranslations("landing.showcase");
  const locale = useLocale();
  const [picked, setPicked] = useState(0);
  const portrait = portraits[picked];
  if (!portrait) return null;
  const name = portrait.name[locale];
  return (
    <figure className="mx-auto grid w-full max-w-[26rem] gap-4 lg:max-w-[27rem]">
      <BeforeAfter
        label={t("line")}
        valueText={(percent) => t("value", { percent, style: name })}
        className="aspect-3/4 rounded-[1.75rem] shadow-lifted"
        before={
          <>
            <Large picture={selfie} alt={selfie.alt[locale]} backdrop="backdrop-grey" />
            <Chip className="left-3">{t("selfie")}</Chip>
          </>
        }
        after={
          <>
            <Large
              picture={portrait}
              alt={t("portrait", { style: name })}
              backdrop="backdrop-golden"
            />
            <Chip className="right-3">
              <Sparkles aria-hidden className="size-3.5 text-accent-text" />
              {t("ai")}
            </Chip>
          </>
        }
      />
      <fieldset className="flex justify-between gap-2">
        <legend className="sr-only">{t("styles")}</legend>
        {portraits.map(({ name, ...picture }, index) => (
          <label
            key={picture.src}
            title={name[locale]}
            className="grow basis-0 cursor-pointer rounded-2xl outline-offset-2 outline-accent transition-[outline-color] has-checked:outline-3 has-focus-visible:outline-3 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name="showcase"
              aria-label={name[locale]}
              checked={index === picked}
              onChange={() => setPicked(index)}
              className="sr-only"
            />
            <img
              {...picture}
              sizes="5rem"
              alt=""
              width={3}
              height={4}
              loading="lazy"
              decoding="async"
              className="aspect-square w-full rounded-2xl bg-sunken object-cover object-top"
            />
          </label>
        ))}
      </fieldset>
      <figcaption className="text-center text-sm text-ink-muted">
        {t.rich("credit", {
          style: name,
          name: credit.name,
          link: (text) => (
            <a
              href={credit.url}
              className="underline decoration-line-strong underline-offset-4 hover:text-ink"
            >
              {text}
            </a>
          ),
        })}
      </figcaption>
    </figure>
  );
}

function Large(
  { picture, alt, backdrop }: { picture: ShownPicture; alt: string; backdrop: string },
): ReactNode {
  return (
    <img
      sizes={HERO_SIZES}
      srcSet={picture.srcSet}
      src={picture.src}
      alt={alt}
      width={960}
      height={1280}
      fetchPriority="high"
      decoding="async"
      className={clsx("size-full object-cover object-top", backdrop)}
    />
  );
}

/** Says what a picture is, on it. */
function Chip({ className, children }: { className: string; children: ReactNode }): ReactNode {
  return (
    <span
      className={clsx(
        "absolute bottom-3 inline-flex items-center gap-1.5 rounded-full bg-surface px-3 py-1.5 text-xs font-semibold shadow-soft",
        className,
      )}
    >
      {children}
    </span>
  );
}
