import { type ReactNode, useId, useState } from "react";
import { useNavigate } from "react-router";
import { useTranslations } from "use-intl";
import { type Edit, EDIT_CHOICES, EDIT_KINDS, type EditKind, isChosenKind } from "@shared/edits.ts";
import { MAX_WISH_LENGTH } from "@shared/visible-text.ts";
import { Button } from "@/components/ui/button.tsx";
import { Dialog } from "@/components/ui/dialog.tsx";
import { ErrorNotice } from "@/components/ui/error-notice.tsx";
import { Field } from "@/components/ui/field.tsx";
import { RadioCardGroup } from "@/components/ui/radio-card-group.tsx";
import { SegmentedControl } from "@/components/ui/segmented-control.tsx";
import { Textarea } from "@/components/ui/textarea.tsx";
import { paths } from "@/config/paths.ts";
import { useProductSettings } from "@/config/use-product-settings.ts";
import { useGenerationModel } from "@/features/generate/api/get-generation-model.ts";
import { sizePrices } from "@/features/generate/generation-cost.ts";
import { wishLength } from "@/features/generate/wish-length.ts";
import { useOrder } from "@/features/provider/use-order.tsx";
import { publicUrl } from "@/lib/public-url.ts";
import { useEditPhoto } from "../api/edit-photo.ts";
import type { GalleryPhoto } from "../api/get-gallery-photos.ts";
import { usePhoto } from "../api/get-photo.ts";
import { useEditWords } from "./use-edit-words.ts";

interface EditDialogProps {
  photo: GalleryPhoto;
  onClose: () => void;
}

/** Changes one thing of a portrait: what, to what, how many versions, and what they cost. */
export function EditDialog({ photo, onClose }: EditDialogProps): ReactNode {
  const t = useTranslations("editing");
  const tCommon = useTranslations("common");
  const navigate = useNavigate();
  const words = useEditWords();
  const [kind, setKind] = useState<EditKind>("background");
  const [values, setValues] = useState<Partial<Record<EditKind, string>>>({});
  const [ownWords, setOwnWords] = useState("");
  const [versions, setVersions] = useState(1);
  // One for each window: a second click, or a try after a lost answer, orders nothing twice.
  const [id] = useState(() => crypto.randomUUID());
  const settings = usePhoto(photo.id);
  const model = useGenerationModel();
  const { data: product } = useProductSettings();
  const create = useEditPhoto({
    onSuccess: (batch) => void navigate(paths.batch.getHref(batch.id)),
  });
  const reasonId = useId();
  const size = kind === "larger" ? "2K" : settings.data?.image_size;
  const prices = model.data && product ? sizePrices(model.data.sizes, product) : [];
  const price = prices.find((one) => one.size === size)?.credits;
  const kinds = EDIT_KINDS.filter((one) =>
    one !== "larger" ||
    settings.data?.image_size === "1K" && prices.some((offered) => offered.size === "2K")
  );
  const edit = editOf(kind, values[kind], ownWords);
  const isTooLong = kind === "words" && wishLength(ownWords) > MAX_WISH_LENGTH;
  const { order, question, error } = useOrder({
    ...create,
    send: async (waitsUntilOpen) => {
      if (!edit) return;
      await create.mutateAsync({
        id,
        photoId: photo.id,
        edit,
        variations: versions,
        waitsUntilOpen,
      });
    },
  });

  return (
    <Dialog open onOpenChange={onClose} width="wide" title={t("title")} description={t("text")}>
      <div className="grid gap-6 md:grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)]">
        <div className="grid h-56 place-items-center rounded-tile bg-sunken p-3 md:h-104">
          {photo.thumbnail_url && (
            <img
              src={publicUrl("generated-photos", photo.thumbnail_url)}
              alt=""
              className="max-h-50 max-w-full rounded-lg object-contain md:max-h-98"
            />
          )}
        </div>
        <div className="grid content-start gap-5">
          <div className="grid gap-2">
            <h3 className="text-sm font-medium">{t("what")}</h3>
            <RadioCardGroup
              label={t("what")}
              value={kind}
              onValueChange={setKind}
              options={kinds.map((value) => ({ value, label: words.kind(value) }))}
            />
          </div>
          {isChosenKind(kind) && (
            <div className="grid gap-2">
              <h3 className="text-sm font-medium">{t("to")}</h3>
              <RadioCardGroup
                key={kind}
                label={t("to")}
                value={values[kind] ?? ""}
                onValueChange={(value) => setValues({ ...values, [kind]: value })}
                options={EDIT_CHOICES[kind].map((value) => ({
                  value: value as string,
                  label: words.edit({ kind, value } as Edit),
                }))}
              />
            </div>
          )}
          {kind === "words" && (
            <Field
              label={t("words.label")}
              hint={t("words.hint")}
              error={isTooLong ? t("words.tooLong", { max: MAX_WISH_LENGTH }) : undefined}
            >
              {(control) => (
                <Textarea
                  {...control}
                  rows={2}
                  value={ownWords}
                  placeholder={t("words.example")}
                  onChange={(event) => setOwnWords(event.target.value)}
                />
              )}
            </Field>
          )}
          {kind === "larger" && <p className="text-ink-muted">{t("larger")}</p>}
          <div className="grid gap-2">
            <h3 className="text-sm font-medium">{t("versions")}</h3>
            <SegmentedControl
              label={t("versions")}
              value={String(versions)}
              onValueChange={(value) =>
                setVersions(Number(value))}
              options={["1", "2", "3", "4"].map((value) => ({ value, label: value }))}
            />
          </div>
          <ErrorNotice error={error} />
          {!edit && (
            <p id={reasonId} className="text-sm text-ink-muted">
              {isTooLong
                ? t("words.tooLong", { max: MAX_WISH_LENGTH })
                : t(kind === "words" ? "words.missing" : "choose")}
            </p>
          )}
          <Button
            pending={create.isPending}
            blocked={!edit}
            aria-describedby={edit ? undefined : reasonId}
            onClick={order}
          >
            {price === undefined
              ? t("order")
              : t("orderFor", { credits: tCommon("credits", { count: price * versions }) })}
          </Button>
        </div>
      </div>
      {question}
    </Dialog>
  );
}

/** The edit as it stands, undefined while it lacks its value. */
function editOf(kind: EditKind, value: string | undefined, ownWords: string): Edit | undefined {
  if (kind === "larger") return { kind, value: null };
  if (kind === "words") {
    const length = wishLength(ownWords);
    return length > 0 && length <= MAX_WISH_LENGTH ? { kind, value: ownWords } : undefined;
  }
  const chosen = EDIT_CHOICES[kind].find((one) => one === value);
  return chosen && { kind, value: chosen } as Edit;
}
