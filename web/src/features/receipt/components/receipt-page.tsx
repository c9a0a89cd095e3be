import CloudOff from "icon:cloud-off";
import Download from "icon:download";
import ReceiptText from "icon:receipt-text";
import { type ReactNode, useState } from "react";
import { useParams } from "react-router";
import { useFormatter, useTranslations } from "use-intl";
import { MainLandmark } from "@/components/layouts/main-landmark.tsx";
import { SiteFooter, SiteHeader } from "@/components/layouts/site-frame.tsx";
import { SiteNotice } from "@/components/layouts/site-notice.tsx";
import { buttonClasses } from "@/components/ui/button-classes.ts";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { saveBlob } from "@/lib/download/save-blob.ts";
import { toAppError } from "@/lib/errors/to-app-error.ts";
import { useErrorText } from "@/lib/errors/use-error-text.ts";
import { readLines, type Receipt } from "../api/read-receipt.ts";
import { useReceipt } from "../use-receipt.ts";

/** What a deletion has removed, for whoever has its address. */
export function ReceiptPage(): ReactNode {
  const t = useTranslations("receipt");
  const tCommon = useTranslations("common");
  const { token = "" } = useParams();
  const { state, retry } = useReceipt(token);
  const errorText = useErrorText();
  return (
    <>
      <title>{tCommon("pageTitle", { page: t("title") })}</title>
      <meta name="robots" content="noindex, nofollow" />
      <meta name="referrer" content="no-referrer" />
      <SiteHeader />
      <MainLandmark className="page-width min-h-[75dvh] pt-6 pb-20 outline-none md:pt-10">
        {state.is === "loading" && <Loading />}
        {state.is === "gone" && (
          <SiteNotice
            icon={<ReceiptText aria-hidden />}
            title={t("gone.title")}
            text={t("gone.text")}
          />
        )}
        {state.is === "failed" && (
          <SiteNotice
            icon={<CloudOff aria-hidden />}
            title={errorText(state.error).title}
            text={errorText(state.error).next}
          >
            <button
              type="button"
              className={buttonClasses({ variant: "secondary" })}
              onClick={retry}
            >
              {tCommon("retry")}
            </button>
          </SiteNotice>
        )}
        {state.is === "there" && <Shown receipt={state.receipt} token={token} />}
      </MainLandmark>
      <SiteFooter />
    </>
  );
}

function Shown({ receipt, token }: { receipt: Receipt; token: string }): ReactNode {
  const t = useTranslations("receipt");
  const format = useFormatter();
  const { kind, kinds, createdAt, expiresAt, finishedAt, cachedUntil } = receipt;
  const when = (at: Date): string =>
    format.dateTime(at, { dateStyle: "long", timeStyle: "medium" });
  return (
    <article className="mx-auto grid max-w-2xl gap-8">
      <header className="grid gap-3">
        <h1 className="display-lg text-balance">{t(`heading.${kind}`)}</h1>
        <p className="text-lg text-ink-muted">{t(`lead.${kind}`, { at: when(createdAt) })}</p>
      </header>
      <p
        role="status"
        className={finishedAt
          ? "rounded-card bg-success-soft px-5 py-4"
          : "rounded-card bg-accent-soft px-5 py-4"}
      >
        {finishedAt ? t("finished", { at: when(finishedAt) }) : t("pending")}
      </p>
      {kinds.length === 0 ? <p>{t("nothing")}</p> : (
        <table className="w-full text-left">
          <caption className="sr-only">{t("files")}</caption>
          <thead className="text-sm text-ink-muted">
            <tr>
              <th scope="col" className="py-2 font-medium">{t("files")}</th>
              <th scope="col" className="py-2 text-right font-medium">{t("wereThere")}</th>
              <th scope="col" className="py-2 pl-4 text-right font-medium">{t("gone.column")}</th>
            </tr>
          </thead>
          <tbody className="divide-y divide-line border-y border-line tabular-nums">
            {kinds.map(({ kind: name, files, removed }) => (
              <tr key={name}>
                <th scope="row" className="py-2.5 font-normal">{t(`kinds.${name}`)}</th>
                <td className="py-2.5 text-right">{format.number(files)}</td>
                <td className="py-2.5 text-right font-medium">{format.number(removed)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="grid gap-3 text-[0.9375rem] text-ink-muted">
        <p>{cachedUntil ? t("cached", { at: when(cachedUntil) }) : t("cachedLater")}</p>
        {kind === "account" && <p>{t("backups")}</p>}
        <p>{t("digests")}</p>
        <p>{t("until", { date: format.dateTime(expiresAt, "dayWithYear") })}</p>
      </div>
      <SaveReceipt receipt={receipt} token={token} />
    </article>
  );
}

/** The whole receipt as a file, with a line for each file that was removed. */
function SaveReceipt({ receipt, token }: { receipt: Receipt; token: string }): ReactNode {
  const t = useTranslations("receipt");
  const errorText = useErrorText();
  const [isSaving, setIsSaving] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function save(): Promise<void> {
    setIsSaving(true);
    setError(null);
    try {
      const text = JSON.stringify({ ...receipt, lines: await readLines(token) }, null, 2);
      const day = receipt.createdAt.toISOString().slice(0, 10);
      saveBlob(new Blob([text], { type: "application/json" }), `${t("fileName")} ${day}.json`);
    } catch (failure) {
      setError(failure);
    }
    setIsSaving(false);
  }

  return (
    <div className="grid justify-items-start gap-3">
      <button
        type="button"
        className={buttonClasses({ variant: "outline" })}
        disabled={isSaving}
        onClick={() => void save()}
      >
        <Download aria-hidden />
        {t("save")}
      </button>
      {error !== null && (
        <p role="alert" className="text-danger">{errorText(toAppError(error)).title}</p>
      )}
    </div>
  );
}

function Loading(): ReactNode {
  const t = useTranslations("common");
  return (
    <div className="mx-auto grid max-w-2xl gap-6">
      <p role="status" className="sr-only">{t("loading")}</p>
      <Skeleton className="h-11 w-full max-w-md" />
      <Skeleton className="h-6 w-3/4" />
      <Skeleton className="h-60" />
    </div>
  );
}
