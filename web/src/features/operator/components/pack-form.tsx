import { type FormEvent, type ReactNode, useId, useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { Checkbox } from "@/components/ui/checkbox.tsx";
import { Dialog } from "@/components/ui/dialog.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { SegmentedControl } from "@/components/ui/segmented-control.tsx";
import { focusFirstProblem } from "@/lib/focus-first-problem.ts";
import { type DeskPack, usePutPack } from "../api/packs.ts";
import { draftOf, type PackDraft, packOf, problemsOf } from "../pack-draft.ts";

const KINDS = ["generation", "training"] as const;

/** The fields that are typed, in their order, and what a phone shows to type them with. */
const TYPED = {
  credits: "numeric",
  price: "decimal",
  currency: "text",
  position: "numeric",
} as const;

interface PackFormProps {
  /** null for a new one. */
  pack: DeskPack | null;
  /** Ids that there are. */
  taken: string[];
  onClose: () => void;
}

/** Everything that is said of a pack. */
export function PackForm({ pack, taken, onClose }: PackFormProps): ReactNode {
  const t = useTranslations("operator.packs.form");
  const kinds = useTranslations("operator.accounts.kinds");
  const packs = useTranslations("operator.packs.credits");
  const [draft, setDraft] = useState<PackDraft>(() => draftOf(pack));
  const [isChecked, setIsChecked] = useState(false);
  const put = usePutPack();
  const activeId = useId();
  const problems = problemsOf(draft, pack === null ? taken : []);
  const nameOf = ({ kind, credits }: DeskPack): string => packs(kind, { count: credits });

  function change(changed: Partial<PackDraft>): void {
    setDraft((before) => ({ ...before, ...changed }));
  }
  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    setIsChecked(true);
    if (Object.keys(problems).length > 0) {
      focusFirstProblem(event.currentTarget);
      return;
    }
    const wished = packOf(draft);
    put.mutate(wished, {
      onSuccess: () => {
        toast.success(t("saved", { pack: nameOf(wished) }));
        onClose();
      },
    });
  }
  const shown = (problem: keyof typeof problems): string | undefined => {
    const key = problems[problem];
    return isChecked && key ? t(key) : undefined;
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={pack ? t("editTitle", { pack: nameOf(pack) }) : t("addTitle")}
    >
      <form noValidate onSubmit={submit} className="grid gap-5">
        {pack === null && (
          <Field label={t("id")} hint={t("idHint")} error={shown("id")}>
            {(control) => (
              <Input
                {...control}
                autoComplete="off"
                autoCapitalize="none"
                value={draft.id}
                onChange={(event) => change({ id: event.target.value })}
              />
            )}
          </Field>
        )}
        <SegmentedControl
          label={t("kind")}
          value={draft.kind}
          onValueChange={(kind) => change({ kind })}
          options={KINDS.map((value) => ({ value, label: kinds(value) }))}
        />
        <div className="grid items-start gap-5 sm:grid-cols-2">
          {(Object.keys(TYPED) as (keyof typeof TYPED)[]).map((name) => (
            <Field
              key={name}
              label={t(name)}
              hint={name === "price" ? t("priceHint") : undefined}
              error={shown(name)}
            >
              {(control) => (
                <Input
                  {...control}
                  autoComplete="off"
                  inputMode={TYPED[name]}
                  value={draft[name]}
                  onChange={(event) => change({ [name]: event.target.value })}
                />
              )}
            </Field>
          ))}
        </div>
        <p className="flex items-start gap-3">
          <Checkbox
            id={activeId}
            checked={draft.active}
            onCheckedChange={(active) => change({ active })}
          />
          <label htmlFor={activeId}>{t("active")}</label>
        </p>
        <ErrorNotice error={put.error} />
        <Button type="submit" pending={put.isPending}>{t("save")}</Button>
      </form>
    </Dialog>
  );
}
