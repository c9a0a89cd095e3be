import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { useKeepPortraits, useLeavingPortraits } from "./api/leaving.ts";
import { leavingDay } from "./leaving-day.ts";
import { LeavingLine } from "./leaving-line.tsx";

interface LeavingPortraitsProps {
  /** Where they can be seen; nothing where they are seen already. */
  link?: ReactNode;
  className?: string;
}

/** How many portraits leave, when, and the way to keep them; nothing while none does. */
export function LeavingPortraits({ link, className }: LeavingPortraitsProps): ReactNode {
  const t = useTranslations("shell.leaving.portraits");
  const format = useFormatter();
  const { data: leaving } = useLeavingPortraits();
  const keep = useKeepPortraits();
  const ids = [...leaving?.at.keys() ?? []];
  const days = [...leaving?.at.values() ?? []].map((at) => format.dateTime(at, leavingDay));
  const [date] = days;
  const count = leaving?.total ?? 0;
  return (
    <LeavingLine
      text={date && t(date === days.at(-1) ? "on" : "from", { count, date })}
      kept={t("kept", { count: keep.variables?.length ?? 0 })}
      link={link}
      keepLabel={t("keep", { count })}
      keep={{ ...keep, mutate: () => keep.mutate(ids) }}
      className={className}
    />
  );
}
