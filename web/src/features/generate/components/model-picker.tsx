import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Avatar } from "@/components/ui/avatar.tsx";
import { InlineAlert } from "@/components/ui/inline-alert.tsx";
import { RadioCardGroup } from "@/components/ui/radio-card-group.tsx";
import { Section } from "@/components/ui/section.tsx";
import { TextLink } from "@/components/ui/text-link.tsx";
import { paths } from "@/config/paths.ts";
import type { Model } from "@/features/models/api/get-models.ts";
import { publicUrl } from "@/lib/public-url.ts";

interface ModelPickerProps {
  models: readonly Model[];
  value: string | null;
  onValueChange: (modelId: string) => void;
}

/** Whose portraits they will be; also of photos that are still being looked at. */
export function ModelPicker({ models, value, onValueChange }: ModelPickerProps): ReactNode {
  const t = useTranslations("generate.model");
  const waited = models.find((model) => model.id === value && !isReady(model));
  return (
    <Section
      title={t("title")}
      aside={<TextLink to={paths.train.getHref()} className="text-sm">{t("add")}</TextLink>}
    >
      <RadioCardGroup
        label={t("title")}
        value={value ?? ""}
        onValueChange={onValueChange}
        options={models.map((model) => ({
          value: model.id,
          label: isReady(model) ? model.name : t("training", { name: model.name }),
          icon: (
            <Avatar
              name={model.name}
              src={publicUrl("model-previews", model.preview_image_url)}
              className="-ml-1.5 size-11 text-base"
            />
          ),
        }))}
      />
      {waited && (
        <InlineAlert
          tone="info"
          title={t("waits.title", { name: waited.name })}
          text={t("waits.text")}
        />
      )}
    </Section>
  );
}

function isReady({ status }: Model): boolean {
  return status === "ready";
}
