import { useTranslations } from "use-intl";
import type { Part } from "./parts.ts";

/** Names an archive, or the parts it is saved in: "Retrato portraits, part 2 of 4.zip". */
export function useArchiveName(name: string): (part?: Part) => string {
  const t = useTranslations("common.saving");
  return (part) => `${part ? t("part", { name, ...part }) : name}.zip`;
}
