import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { InlineAlert } from "@/components/ui/inline-alert.tsx";
import type { Style } from "@/features/styles/api/get-styles.ts";
import type { GenerationModel } from "../api/get-generation-model.ts";
import type { PhotoSettings } from "../api/get-photo-settings.ts";
import { hasOtherChanges } from "../generation-settings.ts";

interface LikeNoticeProps {
  /** undefined where it is gone. */
  like: PhotoSettings | undefined;
  styles: readonly Style[];
  drawer: GenerationModel;
}

/** Says where the settings come from and what has changed since, or why they do not. */
export function LikeNotice({ like, styles, drawer }: LikeNoticeProps): ReactNode {
  const t = useTranslations("generate.like");
  if (!like) {
    return <InlineAlert tone="info" title={t("missing.title")} text={t("missing.text")} />;
  }
  const style = styles.find(({ id }) => id === like.style_id);
  const isStyleRenewed = like.style_version !== null && style?.version !== like.style_version;
  const isDrawnAnew = like.generation_model_id !== null && drawer.id !== like.generation_model_id;
  const texts = [
    t("text"),
    ...style ? isStyleRenewed ? [t("styleRenewed")] : [] : [t("styleGone")],
    ...hasOtherChanges(like) ? [t("changes")] : [],
    ...isDrawnAnew ? [t("drawnAnew")] : [],
  ];
  return <InlineAlert tone="info" title={t("title")} text={texts.join(" ")} />;
}
