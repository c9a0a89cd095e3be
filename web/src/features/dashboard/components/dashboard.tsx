import Sparkles from "icon:sparkles";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button.tsx";
import { Later } from "@/components/ui/later.tsx";
import { PageHeader } from "@/components/ui/page-header.tsx";
import { TextLink } from "@/components/ui/text-link.tsx";
import { paths } from "@/config/paths.ts";
import { useProfile } from "@/features/account/api/get-profile.ts";
import { useOpenBatches } from "@/features/batches/api/get-batches.ts";
import { MoreCredits } from "@/features/credits/more-credits.tsx";
import { leavingHref } from "@/features/gallery/gallery-filter.ts";
import { useModels } from "@/features/models/api/get-models.ts";
import { LeavingPerson } from "@/features/retention/leaving-person.tsx";
import { LeavingPortraits } from "@/features/retention/leaving-portraits.tsx";
import { useLatestPhotos } from "../api/get-latest-photos.ts";
import { LatestPhotos } from "./latest-photos.tsx";
import { ModelsRow } from "./models-row.tsx";
import { NextStep } from "./next-step.tsx";
import { RunningBatches } from "./running-batches.tsx";
import { StylesPreview } from "./styles-preview.tsx";

/** Where things stand. Everything is asked for at once; each part shows when it is there. */
export function Dashboard(): ReactNode {
  const t = useTranslations("dashboard");
  const tLeaving = useTranslations("shell.leaving");
  const profile = useProfile();
  const models = useModels();
  const batches = useOpenBatches();
  const photos = useLatestPhotos();
  const name = profile.data?.name?.split(/\s+/)[0];
  // Before the first portraits, the next step is the one button for this.
  const canGenerate = models.data?.some((model) => model.status === "ready") &&
    (photos.data?.length || batches.data?.length);

  return (
    <>
      <PageHeader
        title={name ? t("greeting", { name }) : t("greetingNoName")}
        windowTitle={t("title")}
        action={!!canGenerate && (
          <Button asChild>
            <Link to={paths.generate.getHref()}>
              <Sparkles aria-hidden />
              {t("newPortraits")}
            </Link>
          </Button>
        )}
      />
      <div className="grid grid-cols-1 gap-10">
        <MoreCredits kind="generation" className="rounded-control bg-accent-soft p-3.5" />
        <div className="grid gap-3 empty:hidden">
          <LeavingPortraits
            link={<TextLink to={leavingHref()}>{tLeaving("see")}</TextLink>}
          />
          {models.data?.map((model) => <LeavingPerson key={model.id} person={model} />)}
        </div>
        <NextStep
          profile={profile.data}
          models={models.data}
          hasPhotos={photos.data && photos.data.length > 0}
          hasWork={batches.data && batches.data.length > 0}
        />
        <RunningBatches batches={batches.data} />
        <LatestPhotos photos={photos} hasModels={models.data && models.data.length > 0} />
        <Later>
          {photos.data?.length === 0 && <StylesPreview />}
          <ModelsRow models={models} />
        </Later>
      </div>
    </>
  );
}
