import { type ReactNode, useState } from "react";
import { useFormatter, useLocale, useTranslations } from "use-intl";
import { Select } from "@/components/ui/select.tsx";
import { useStyles } from "@/features/styles/api/get-styles.ts";
import { styleName } from "@/features/styles/style-name.ts";
import type { GroupFigures } from "../api/get-groups.ts";
import { BarList } from "./charts/bar-list.tsx";

/** By what success can be told. */
const TOPICS = [
  "style",
  "generation_model",
  "aspect_ratio",
  "background",
  "look",
  "outfit",
  "glasses",
  "hair_color",
  "hair_style",
  "image_size",
] as const;
type Topic = typeof TOPICS[number];

/** Success by what was chosen, and the styles that are chosen and hit most. */
export function GroupCharts({ groups }: { groups: GroupFigures[] }): ReactNode {
  const t = useTranslations("operator.groups");
  const chart = useTranslations("operator.chart");
  const format = useFormatter();
  const [topic, setTopic] = useState<Topic>("style");
  const nameOf = useGroupName();
  const topicName = useTopicName();
  const percent = (share: number): string =>
    format.number(share, { style: "percent", maximumFractionDigits: 1 });
  const styles = groups.filter((group) => group.topic === "style");
  const most = Math.max(1, ...styles.map(({ asked }) => asked));
  const chosen = groups.filter((group) => group.topic === topic)
    .map((group) => ({ ...group, rate: rateOf(group) }))
    .toSorted((a, b) => (b.rate ?? -1) - (a.rate ?? -1));
  const judged = styles.flatMap(({ likeness, ...style }) =>
    likeness === null ? [] : [{ ...style, likeness }]
  ).toSorted((a, b) => b.likeness - a.likeness);
  const hundredths = (likeness: number): string => format.number(Math.round(likeness * 100));
  return (
    <>
      <BarList
        title={t("title")}
        hint={t("hint")}
        note={topic === "generation_model" ? undefined : chart("privacy")}
        aside={
          <Select
            aria-label={t("by")}
            value={topic}
            onValueChange={setTopic}
            options={TOPICS.map((value) => ({ value, label: topicName(value) }))}
            className="h-9 text-sm"
          />
        }
        bars={chosen.map((group) => ({
          name: nameOf(group),
          share: group.rate ?? 0,
          value: group.rate === null ? "–" : percent(group.rate),
          aside: t("ofAsked", { count: group.asked }),
        }))}
        table={{
          head: [topicName(topic), t("rate"), t("asked")],
          rows: chosen.map((group) => [
            nameOf(group),
            group.rate === null ? "–" : percent(group.rate),
            format.number(group.asked),
          ]),
        }}
      />
      <BarList
        title={t("popular")}
        hint={t("popularHint")}
        note={chart("privacy")}
        bars={styles.map((style) => ({
          name: nameOf(style),
          share: style.asked / most,
          value: format.number(style.asked),
        }))}
        table={{
          head: [t("style"), t("asked")],
          rows: styles.map((style) => [nameOf(style), format.number(style.asked)]),
        }}
      />
      <BarList
        title={t("likeness")}
        hint={t("likenessHint")}
        note={chart("privacy")}
        bars={judged.map((style) => ({
          name: nameOf(style),
          share: style.likeness,
          value: hundredths(style.likeness),
          aside: t("ofAsked", { count: style.judged }),
        }))}
        table={{
          head: [t("style"), t("likeness"), t("judged")],
          rows: judged.map((style) => [
            nameOf(style),
            hundredths(style.likeness),
            format.number(style.judged),
          ]),
        }}
      />
    </>
  );
}

/** Of those that finished or failed; null when none did. */
function rateOf({ completed, failed }: GroupFigures): number | null {
  return completed + failed === 0 ? null : completed / (completed + failed);
}

function useTopicName(): (topic: Topic) => string {
  const t = useTranslations();
  return (topic) => {
    switch (topic) {
      case "style":
      case "generation_model":
      case "background":
      case "look":
        return t(`operator.groups.${topic}`);
      default:
        return t(`options.${topic}.name`);
    }
  };
}

/** A function that names what was chosen: a style, a value of an option, or a Gemini model by its id. */
function useGroupName(): (group: GroupFigures) => string {
  const t = useTranslations();
  const { data: styles } = useStyles();
  const locale = useLocale();
  return ({ topic, value }) => {
    if (topic === "style") {
      if (value === "own") return t("operator.groups.ownStyles");
      const style = styles?.find(({ id }) => id === value);
      return style ? styleName(style, locale) : value;
    }
    if (topic === "generation_model" || topic === "aspect_ratio") return value;
    if (value === "keep" && (topic === "background" || topic === "look")) {
      return t("operator.groups.asInStyle");
    }
    const key = `options.${optionOf(topic)}.values.${value}`;
    return t.has(key as never) ? t(key as never) : value;
  };
}

/** Where the words for a topic's values are. */
function optionOf(topic: string): string {
  if (topic === "background") return "backgrounds";
  return topic === "look" ? "styles" : topic;
}
