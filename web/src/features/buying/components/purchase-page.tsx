import Check from "icon:check";
import CircleAlert from "icon:circle-alert";
import Hourglass from "icon:hourglass";
import Landmark from "icon:landmark";
import Undo from "icon:undo-2";
import { type ReactNode, useEffect, useState } from "react";
import { Link, useParams } from "react-router";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { Card } from "@/components/ui/card.tsx";
import { EmptyState } from "@/components/ui/empty-state.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { Skeleton } from "@/components/ui/skeleton.tsx";
import { paths } from "@/config/paths.ts";
import { AppError } from "@/lib/errors/app-error.ts";
import { type Payment, usePayment } from "../api/get-payment.ts";
import { usePrice } from "../use-price.ts";

/** Milliseconds after which what has not come yet is late. */
const LATE_AFTER = 20_000;

/** Where Stripe sends whoever has paid. It only looks: what Stripe tells comes to the database. */
export function PurchasePage(): ReactNode {
  const t = useTranslations("buying.purchase");
  const { id = "" } = useParams();
  const { data: payment, error, refetch } = usePayment(id);
  if (error instanceof AppError && error.code === "not_found") throw error;
  return (
    <>
      <PageHeader title={t("title")} />
      <Card className="mx-auto w-full max-w-xl">
        {!payment && !error && <Skeleton className="h-56" />}
        {!payment && <ErrorNotice error={error} onRetry={() => void refetch()} />}
        {payment && (
          <div role="status">
            <Outcome payment={payment} />
          </div>
        )}
      </Card>
    </>
  );
}

function Outcome({ payment }: { payment: Payment }): ReactNode {
  const t = useTranslations("buying.purchase");
  const price = usePrice();
  const isLate = useLate(payment.status === "open");
  const { status, kind, credits, amount, currency, withdrawn } = payment;
  switch (status) {
    case "open":
      return (
        <EmptyState
          icon={Hourglass}
          title={t(isLate ? "late" : "waiting")}
          text={t(isLate ? "lateText" : "waitingText")}
          action={isLate && <ToCredits />}
        />
      );
    case "processing":
      return (
        <EmptyState icon={Landmark} title={t("bank")} text={t("bankText")} action={<ToCredits />} />
      );
    case "paid":
      if (withdrawn > 0) {
        return (
          <EmptyState
            icon={Undo}
            title={t(withdrawn < amount ? "withdrawn.part" : "withdrawn.all")}
            text={t("withdrawnText", { amount: price(withdrawn, currency) })}
            action={<ToCredits />}
          />
        );
      }
      return (
        <EmptyState
          icon={Check}
          title={t(`paid.${kind}`, { count: credits })}
          text={t("paidText", { amount: price(amount, currency) })}
          action={
            <Button asChild variant="primary">
              <Link to={kind === "training" ? paths.train.getHref() : paths.generate.getHref()}>
                {t(`next.${kind}`)}
              </Link>
            </Button>
          }
        />
      );
    case "expired":
    case "failed":
      return (
        <EmptyState
          icon={CircleAlert}
          title={t("failed")}
          text={t("failedText")}
          action={
            <Button asChild variant="primary">
              <Link to={paths.buyCredits.getHref()}>{t("again")}</Link>
            </Button>
          }
        />
      );
    case "refused":
    case "unclaimed":
      return (
        <EmptyState
          icon={CircleAlert}
          title={t("refused")}
          text={t("refusedText")}
          action={<ToCredits />}
        />
      );
  }
}

function ToCredits(): ReactNode {
  const t = useTranslations("buying.purchase");
  return (
    <Button asChild variant="secondary">
      <Link to={paths.credits.getHref()}>{t("credits")}</Link>
    </Button>
  );
}

/** Whether something has been waited for on this page for long. */
function useLate(isWaiting: boolean): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => setLate(true), LATE_AFTER);
    return () => clearTimeout(timer);
  }, [isWaiting]);
  return isWaiting && isLate;
}
