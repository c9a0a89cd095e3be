import { type FormEvent, type ReactNode, useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { Card } from "@/components/ui/card.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { Field } from "@/components/ui/field.tsx";
import { Input } from "@/components/ui/input.tsx";
import { SegmentedControl } from "@/components/ui/segmented-control.tsx";
import { useGrantCredits } from "../api/accounts.ts";

/** The most at a time, either way; the database says the same. */
const MOST = 10_000;

const KINDS = ["generation", "training"] as const;

/** Gives credits, or takes some back, with the reason. */
export function GrantCredits({ userId }: { userId: string }): ReactNode {
  const t = useTranslations("operator.accounts");
  const [kind, setKind] = useState<typeof KINDS[number]>("generation");
  const [amount, setAmount] = useState("");
  const [note, setNote] = useState("");
  const [isChecked, setIsChecked] = useState(false);
  // One for each grant: sent twice, it is given once.
  const [id, setId] = useState(() => crypto.randomUUID());
  const grant = useGrantCredits(userId);
  const number = Number(amount);
  const isAmount = amount.trim() !== "" && Number.isInteger(number) && number !== 0 &&
    Math.abs(number) <= MOST;
  const isNote = note.trim() !== "";

  function submit(event: FormEvent): void {
    event.preventDefault();
    setIsChecked(true);
    if (!isAmount || !isNote) return;
    grant.mutate({ id, kind, amount: number, note: note.trim() }, {
      onSuccess: (balance) => {
        toast.success(t("granted", { count: balance }));
        setAmount("");
        setNote("");
        setIsChecked(false);
        setId(crypto.randomUUID());
      },
    });
  }
  return (
    <Card asChild>
      <form noValidate onSubmit={submit} className="grid gap-4">
        <div className="grid gap-0.5">
          <h3 className="font-semibold tracking-tight">{t("grant")}</h3>
          <p className="text-sm text-ink-muted">{t("grantText")}</p>
        </div>
        <SegmentedControl
          label={t("grantKind")}
          value={kind}
          onValueChange={setKind}
          options={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        <Field
          label={t("grantAmount")}
          error={isChecked && !isAmount ? t("amountWrong") : undefined}
        >
          {(control) => (
            <Input
              {...control}
              inputMode="numeric"
              autoComplete="off"
              value={amount}
              onChange={(event) => setAmount(event.target.value)}
            />
          )}
        </Field>
        <Field
          label={t("grantNote")}
          hint={t("grantNoteHint")}
          error={isChecked && !isNote ? t("noteWrong") : undefined}
        >
          {(control) => (
            <Input
              {...control}
              maxLength={200}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </Field>
        <ErrorNotice error={grant.error} />
        <Button type="submit" pending={grant.isPending}>{t("grant")}</Button>
      </form>
    </Card>
  );
}
