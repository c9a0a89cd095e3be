import Check from "icon:check";
import type { IconType } from "@/components/ui/icon.tsx";
import X from "icon:x";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Section } from "@/components/ui/section.tsx";
import { cn } from "@/lib/cn.ts";

/** Which photos make a good model and which do not. */
export function Advice(): ReactNode {
  const t = useTranslations("train.advice");
  return (
    <Section title={t("title")}>
      <div className="grid gap-6 sm:grid-cols-2 sm:gap-10">
        <List
          title={t("good")}
          icon={Check}
          iconClasses="bg-success-soft text-success"
          lines={[
            t("goodList.face"),
            t("goodList.light"),
            t("goodList.variety"),
            t("goodList.recent"),
          ]}
        />
        <List
          title={t("bad")}
          icon={X}
          iconClasses="bg-danger-soft text-danger"
          lines={[
            t("badList.others"),
            t("badList.covered"),
            t("badList.filters"),
            t("badList.dark"),
          ]}
        />
      </div>
    </Section>
  );
}

interface ListProps {
  title: string;
  icon: IconType;
  iconClasses: string;
  lines: readonly string[];
}

function List({ title, icon: Icon, iconClasses, lines }: ListProps): ReactNode {
  return (
    <div className="grid content-start gap-3">
      <h3 className="text-sm font-medium text-ink-muted">{title}</h3>
      <ul className="grid gap-3">
        {lines.map((line) => (
          <li key={line} className="flex gap-3">
            <span
              className={cn("grid size-6 shrink-0 place-items-center rounded-full", iconClasses)}
            >
              <Icon aria-hidden className="size-3.5" strokeWidth={3} />
            </span>
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}
