import { type FormEvent, type ReactNode, useState } from "react";
import { visibleText } from "@shared/visible-text.ts";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { Card } from "@/components/ui/card.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { useProductSettings } from "@/config/use-product-settings.ts";
import { useProfile } from "@/features/account/api/get-profile.ts";
import { availableCredits } from "@/features/account/available-credits.ts";
import { focusFirstProblem } from "@/features/auth/components/focus-first-problem.ts";
import type { Model } from "@/features/models/api/get-models.ts";
import { type DraftState, isBusy, photoCount } from "../draft-state.ts";
import { trainingCost } from "../training-cost.ts";
import type { TrainingDraft } from "../training-draft.ts";
import { trainingProblems } from "../training-problems.ts";
import { Cost } from "./cost.tsx";
import { ModelFields } from "./model-fields.tsx";
import { RunState } from "./run-state.tsx";

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
  const details = model ?? state.details;
  const problems = trainingProblems({ ...state, details });
  const cost = trainingCost(
    photoCount(state),
    product?.training_cost_per_image,
    profile && availableCredits(profile),
  );
  const isChecking = state.photos.some(({ prepared }) => prepared === null);

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const { name, gender } = details;
    setIsChecked(true);
    if (gender === null || Object.keys(problems).length > 0) {
      return focusFirstProblem(event.currentTarget);
    }
    void draft.submit({ name: visibleText(name), gender });
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
        <Cost count={photoCount(state)} cost={cost} />
        <div className="grid gap-3">
          <RunState state={state} />
          {state.run.kind === "failed" && <ErrorNotice error={state.run.error} />}
          <Button
            type="submit"
            size="lg"
            pending={isBusy(state) || state.run.kind === "started"}
            disabled={isChecking || cost.isShort}
          >
            {model ? t("startAgain") : t("start")}
          </Button>
          {isChecked && problems.photos && (
            <p role="alert" className="text-sm text-danger">{t(problems.photos)}</p>
          )}
          <p className="text-sm text-ink-muted">{t("cost.note")}</p>
        </div>
      </form>
    </Card>
  );
}
