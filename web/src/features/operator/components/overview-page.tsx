import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { SegmentedControl } from "@/components/ui/segmented-control.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { useDays } from "../api/get-days.ts";
import { useMoney } from "../api/get-money.ts";
import { useGroups } from "../api/get-groups.ts";
import { CheckCredits } from "./check-credits.tsx";
import { DayCharts } from "./day-charts.tsx";
import { Failures } from "./failures.tsx";
import { GroupCharts } from "./group-charts.tsx";
import { MoneyCharts } from "./money-charts.tsx";
import { RightNow } from "./right-now.tsx";

const RANGES = ["7", "30", "90"] as const;

/** How Retrato is, in pictures. */
export function OverviewPage(): ReactNode {
  const t = useTranslations("operator");
  const [range, setRange] = useState<typeof RANGES[number]>("30");
  const days = useDays(Number(range));
  const money = useMoney(Number(range));
  const groups = useGroups(Number(range));
  return (
    <div className="grid grid-cols-1 gap-8">
      <RightNow />
      <div className="flex justify-end">
        <SegmentedControl
          label={t("range.label")}
          value={range}
          onValueChange={setRange}
          options={RANGES.map((value) => ({
            value,
            label: t("range.days", { days: Number(value) }),
          }))}
        />
      </div>
      <ErrorNotice error={days.error} onRetry={() => void days.refetch()} />
      <ErrorNotice error={money.error} onRetry={() => void money.refetch()} />
      <ErrorNotice error={groups.error} onRetry={() => void groups.refetch()} />
      <div className="grid grid-cols-1 gap-5 xl:grid-cols-2">
        {days.data ? <DayCharts days={days.data} /> : days.isPending && <ChartSkeletons />}
        {days.data && money.data
          ? <MoneyCharts days={days.data} money={money.data} />
          : money.isPending && <ChartSkeletons />}
        {groups.data
          ? (
            <>
              <GroupCharts groups={groups.data} />
              <Failures groups={groups.data} />
            </>
          )
          : groups.isPending && <ChartSkeletons />}
        <CheckCredits />
      </div>
      <p className="sr-only" role="status">
        {(days.isPending || money.isPending || groups.isPending) && t("loading")}
      </p>
    </div>
  );
}

function ChartSkeletons(): ReactNode {
  return (
    <>
      <Skeleton className="h-80 rounded-card" />
      <Skeleton className="h-80 rounded-card" />
    </>
  );
}
