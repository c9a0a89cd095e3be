import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { useKeepPerson, useLeavingPeople } from "./api/leaving.ts";
import { leavingDay } from "./leaving-day.ts";
import { LeavingLine } from "./leaving-line.tsx";

interface LeavingPersonProps {
  person: { id: string; name: string };
}

/** When somebody's photos leave, and the way to keep them; nothing while they do not. */
export function LeavingPerson({ person: { id, name } }: LeavingPersonProps): ReactNode {
  const t = useTranslations("shell.leaving.person");
  const format = useFormatter();
  const { data: leaving } = useLeavingPeople();
  const keep = useKeepPerson();
  const at = leaving?.at.get(id);
  return (
    <LeavingLine
      text={at && t("on", { name, date: format.dateTime(at, leavingDay) })}
      kept={t("kept", { name })}
      keepLabel={t("keep", { name })}
      keep={{ ...keep, mutate: () => keep.mutate(id) }}
    />
  );
}
