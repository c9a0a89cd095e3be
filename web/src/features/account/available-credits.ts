import type { Profile } from "./api/get-profile.ts";

/** Credits that can be spent now: the balance without what is promised to running work. */
export function availableCredits(profile: Pick<Profile, "credits" | "credits_held">): number {
  return profile.credits - profile.credits_held;
}
