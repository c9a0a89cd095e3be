import { type FormEvent, type ReactNode, useId, useState } from "react";
import { visibleText } from "@shared/visible-text.ts";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { Card } from "@/components/ui/card.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { InlineAlert } from "@/components/ui/inline-alert.tsx";
import { useProductSettings } from "@/config/use-product-settings.ts";
import { balanceOf, useProfile } from "@/features/account/api/get-profile.ts";
import { MoreCredits } from "@/features/credits/more-credits.tsx";
import type { Model } from "@/features/models/api/get-models.ts";
import { useErrorText } from "@/lib/errors/use-error-text.ts";
import { focusFirstProblem } from "@/lib/focus-first-problem.ts";
import { type DraftState, isBusy, newPhotoCount } from "../draft-state.ts";
import { type TrainingCost, trainingCost } from "../training-cost.ts";
import type { TrainingDraft } from "../training-draft.ts";
import { trainingProblems } from "../training-problems.ts";
import { Consent } from "./consent.tsx";
import { ModelFields } from "./model-fields.tsx";

interface ModelFormProps {
  draft: TrainingDraft;
  state: DraftState;
  /** Where it exists already. */
  model: Model | undefined;
}

/** What the photos become, what it costs, and the button that starts it. */
export function ModelForm({ draft, state, model }: ModelFormProps): ReactNode {
  const t = useTranslations("train");
  const { data: profile } = useProfile();
  const { data: product } = useProductSettings();
  const [isChecked, setIsChecked] = useState(false);
  const [shortId, noteId] = [useId(), useId()];
  const details = model ?? state.details;
  const needsConsent = product !== undefined && model?.consent_version !== product.consent_version;
  const count = newPhotoCount(state);
  const problems = trainingProblems({ ...state, details }, needsConsent, draft.hasRemoved);
  const price = product?.training_cost_per_image;
  const cost = trainingCost(
    count,
    price,
    profile && {
      training: balanceOf(profile, "training").available,
      ...product?.generation_credits_may_train && {
        generation: balanceOf(profile, "generation").available,
      },
    },
  );
  const isChecking = state.photos.some(({ prepared, isLookedAt }) =>
    prepared === null || isLookedAt
  );

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const { name, gender } = details;
    setIsChecked(true);
    if (gender === null || Object.keys(problems).length > 0) {
      return focusFirstProblem(event.currentTarget);
    }
    const consentVersion = needsConsent ? product.consent_version : undefined;
    void draft.submit({ name: visibleText(name), gender, consentVersion });
  }

  return (
    <Card asChild>
      <form noValidate onSubmit={submit} aria-label={t("details.title")} className="grid gap-6">
        {!model && (
          <ModelFields
            details={state.details}
            problems={isChecked ? problems : {}}
            disabled={draft.hasModel || isBusy(state)}
            onChange={(change) => draft.describe(change)}
          />
        )}
        {needsConsent && (
          <Consent
            isAgreed={state.isAgreed}
            isMissing={isChecked && problems.consent !== undefined}
            disabled={isBusy(state)}
            onChange={(isAgreed) => draft.agree(isAgreed)}
          />
        )}
        <Cost count={count} price={price} cost={cost} shortId={shortId} />
        <div className="grid gap-3">
          <RunState state={state} />
          {state.run.kind === "failed" && <ErrorNotice error={state.run.error} />}
          <Button
            type="submit"
            size="lg"
            pending={isBusy(state) || state.run.kind === "started" || state.run.kind === "saved"}
            blocked={isChecking || cost.isShort}
            aria-describedby={cost.isShort ? shortId : noteId}
          >
            {!model ? t("start") : count === 0 && draft.hasRemoved ? t("save") : t("startAgain")}
          </Button>
          {isChecked && problems.photos && (
            <p role="alert" className="text-sm text-danger">{t(problems.photos)}</p>
          )}
          <p id={noteId} className="text-sm text-ink-muted">
            {t(isChecking ? "cost.checking" : "cost.note")}
          </p>
        </div>
      </form>
    </Card>
  );
}

interface CostProps {
  /** New photos. */
  count: number;
  /** Credits a photo; undefined while unknown. */
  price: number | undefined;
  cost: TrainingCost;
  /** For the text that says what is missing. */
  shortId: string;
}

/** What the training costs and what is left then; why it cannot be paid. */
function Cost({ count, price, cost, shortId }: CostProps): ReactNode {
  const { total, kind, left, missing, isEmpty } = cost;
  const t = useTranslations("train");
  return (
    <div className="grid gap-3 border-t border-line pt-5 first:border-t-0 first:pt-0">
      <div className="flex items-baseline justify-between gap-4">
        <p className="min-h-[1lh] text-ink-muted">
          {count > 0
            ? t("cost.photos", { count })
            : price !== undefined && t("cost.none", { count: price })}
        </p>
        <p className="font-semibold tabular-nums">
          {count > 0 && total !== undefined && t(`cost.credits.${kind}`, { count: total })}
        </p>
      </div>
      {missing !== undefined
        ? (
          <MoreCredits
            id={shortId}
            kind="training"
            missing={missing}
            smaller={isEmpty ? undefined : t("cost.fewer")}
          />
        )
        : (
          <p className="-mt-2 min-h-5 text-right text-sm text-ink-muted tabular-nums">
            {left !== undefined && count > 0 && t(`cost.left.${kind}`, { count: left })}
          </p>
        )}
    </div>
  );
}

/** How far the uploads are, and what to do when some did not arrive. */
function RunState({ state: { run, photos } }: { state: DraftState }): ReactNode {
  const t = useTranslations("train");
  const errorText = useErrorText();
  const failed = photos.flatMap(({ upload }) => upload.kind === "failed" ? [upload.error] : []);
  const done = photos.filter(({ upload }) => upload.kind === "sent").length;
  return (
    <>
      <p role="status" className="text-sm font-medium empty:hidden">
        {run.kind === "uploading" && photos.length > 0 &&
          t("uploading", { done, total: photos.length })}
        {run.kind === "starting" && t("starting")}
      </p>
      {run.kind === "waiting" && (
        <InlineAlert tone="info" title={t("waiting.title")} text={t("waiting.text")} />
      )}
      {run.kind === "idle" && failed.length > 0 && (
        <InlineAlert
          title={t("notArrived", { count: failed.length })}
          text={errorText(failed[0]).next}
        />
      )}
    </>
  );
}
