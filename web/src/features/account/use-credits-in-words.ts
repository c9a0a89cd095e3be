import { useTranslations } from "use-intl";
import { balanceOf, type Profile } from "./api/get-profile.ts";

/** What somebody can spend, in words. */
export interface CreditsInWords {
  /** Of each kind: "96 portrait credits". */
  portraits: string;
  photos: string;
  /** "4 held"; empty while nothing is. */
  held: string;
  /** All of it, to be read out. */
  label: string;
}

/** Words for both balances of a profile. */
export function useCreditsInWords(): (profile: Profile) => CreditsInWords {
  const t = useTranslations("shell.credits");
  return (profile) => {
    const [generation, training] = [
      balanceOf(profile, "generation"),
      balanceOf(profile, "training"),
    ];
    const held = generation.held + training.held;
    const portraits = t("generation", { count: generation.available });
    const photos = t("training", { count: training.available });
    return {
      portraits,
      photos,
      held: held > 0 ? t("held", { count: held }) : "",
      label: held > 0
        ? t("withHeld", { portraits, photos, held })
        : t("available", { portraits, photos }),
    };
  };
}
