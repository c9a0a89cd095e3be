import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { InlineAlert } from "@/components/ui/inline-alert.tsx";
import { useLocalMode } from "@/config/use-local-mode.ts";
import type { GalleryPhoto } from "../api/get-gallery-photos.ts";
import { useLeftOut } from "../api/get-left-out.ts";

/** Of what was drawn without a Gemini key: what it lacks of what was asked for. */
export function PhotoLeftOut({ photo }: { photo: GalleryPhoto }): ReactNode {
  const t = useTranslations("gallery.viewer.leftOut");
  const format = useFormatter();
  const isLocal = useLocalMode();
  const { data: parts = [] } = useLeftOut(isLocal ? photo.url : null);
  if (parts.length === 0) return null;
  const names = format.list(parts.map((part) => t(`parts.${part}`)), { type: "conjunction" });
  return <InlineAlert tone="info" title={t("title")} text={t("text", { parts: names })} />;
}
