import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { visibleText } from "@shared/visible-text.ts";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { Dialog } from "@/components/ui/dialog.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import type { Model } from "../api/get-models.ts";
import { useRenameModel } from "../api/rename-model.ts";
import { MAX_MODEL_NAME, nameProblem } from "../model-name.ts";

/** Gives a model another name. */
export function RenameModel({ model, onClose }: { model: Model; onClose: () => void }): ReactNode {
  const t = useTranslations();
  const [name, setName] = useState(model.name);
  const input = useRef<HTMLInputElement>(null);
  const rename = useRenameModel();
  const problem = nameProblem(name);
  const problemText = problem === "missing"
    ? t("models.rename.missing")
    : problem && t("models.rename.tooLong", { count: MAX_MODEL_NAME });

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (problem) return;
    const visible = visibleText(name);
    if (visible === model.name) return onClose();
    rename.mutate({ id: model.id, name: visible }, {
      onSuccess: () => {
        toast.success(t("common.saved"));
        onClose();
      },
    });
  }

  return (
    <Dialog open onOpenChange={onClose} title={t("models.rename.title")} focusFirst={input}>
      <form onSubmit={submit} className="grid gap-5">
        <ErrorNotice error={rename.error} />
        <Field label={t("models.rename.name")} error={problemText}>
          {(control) => (
            <Input
              {...control}
              value={name}
              onChange={(event) => setName(event.target.value)}
              ref={input}
              onFocus={(event) => event.target.select()}
              autoComplete="off"
            />
          )}
        </Field>
        <footer className="flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
          <Button variant="secondary" onClick={onClose}>{t("common.cancel")}</Button>
          <Button type="submit" pending={rename.isPending} disabled={problem !== undefined}>
            {t("common.save")}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
