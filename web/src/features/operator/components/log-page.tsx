import ScrollText from "icon:scroll-text";
import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { EmptyState } from "@/components/ui/empty-state.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { rowsOf } from "@/lib/paged-query.ts";
import { type LogLine, useLog } from "../api/log.ts";

/** Who has changed what by hand, here or at a console. */
export function LogPage(): ReactNode {
  const t = useTranslations("operator.log");
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    useLog();
  const lines = rowsOf(data);
  return (
    <div className="grid max-w-4xl grid-cols-1 gap-6">
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {isPending && <Skeleton className="h-60 rounded-card" />}
      {data && lines.length === 0 && (
        <EmptyState icon={ScrollText} title={t("none.title")} text={t("none.text")} />
      )}
      {lines.length > 0 && (
        <ul className="divide-y divide-line rounded-card border border-line bg-surface">
          {lines.map((line) => <LogEntry key={line.id} line={line} />)}
        </ul>
      )}
      {hasNextPage && (
        <Button
          variant="secondary"
          className="justify-self-center"
          pending={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {t("older")}
        </Button>
      )}
    </div>
  );
}

function LogEntry({ line }: { line: LogLine }): ReactNode {
  const t = useTranslations("operator.log");
  const format = useFormatter();
  const action = `actions.${line.action}`;
  return (
    <li className="grid gap-1 p-4 sm:px-5">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span>
          <span className="font-medium">
            {t.has(action as never) ? t(action as never) : line.action}
          </span>{" "}
          <code className="text-sm break-all text-ink-muted">{line.subject}</code>
        </span>
        <time dateTime={line.at} className="text-sm text-ink-muted">
          {format.dateTime(new Date(line.at), { dateStyle: "medium", timeStyle: "short" })}
        </time>
      </p>
      <p className="text-sm text-ink-muted">
        {line.who}
        {line.operator_id === null && ` (${t("console")})`}
        {line.note && ` · ${line.note}`}
      </p>
      {(line.before !== null || line.after !== null) && (
        <details className="text-sm">
          <summary className="cursor-pointer text-ink-muted">{t("details")}</summary>
          <dl className="grid gap-x-4 gap-y-1 pt-2 sm:grid-cols-[auto_minmax(0,1fr)]">
            <dt className="text-ink-muted">{t("before")}</dt>
            <dd>
              <code className="text-xs break-all">{JSON.stringify(line.before)}</code>
            </dd>
            <dt className="text-ink-muted">{t("after")}</dt>
            <dd>
              <code className="text-xs break-all">{JSON.stringify(line.after)}</code>
            </dd>
          </dl>
        </details>
      )}
    </li>
  );
}
