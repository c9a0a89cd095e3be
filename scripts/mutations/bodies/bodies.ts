import type { Mutation } from "../mutation.ts";
import { BOUND_MUTATIONS } from "./bounds.ts";
import { CREDIT_MUTATIONS } from "./credits.ts";
import { DESK_MUTATIONS } from "./desk.ts";
import { EDIT_MUTATIONS } from "./edits.ts";
import { ENDING_MUTATIONS } from "./endings.ts";
import { LEASE_MUTATIONS } from "./leases.ts";
import { LIKENESS_MUTATIONS } from "./likeness.ts";
import { LOCK_MUTATIONS } from "./locks.ts";
import { NOTICE_MUTATIONS } from "./notices.ts";
import { OWN_STYLE_MUTATIONS } from "./own-styles.ts";
import { OWNERSHIP_MUTATIONS } from "./ownership.ts";
import { PAYMENT_MUTATIONS } from "./payments.ts";
import { RETENTION_MUTATIONS } from "./retention.ts";
import { SHARING_MUTATIONS } from "./sharing.ts";
import { TRAINING_MUTATIONS } from "./trainings.ts";
import { WEBHOOK_MUTATIONS } from "./webhooks.ts";

/** Guards inside the functions of the database. */
export const BODY_MUTATIONS: Mutation[] = [
  ...CREDIT_MUTATIONS,
  ...PAYMENT_MUTATIONS,
  ...OWNERSHIP_MUTATIONS,
  ...LEASE_MUTATIONS,
  ...ENDING_MUTATIONS,
  ...BOUND_MUTATIONS,
  ...LOCK_MUTATIONS,
  ...TRAINING_MUTATIONS,
  ...LIKENESS_MUTATIONS,
  ...OWN_STYLE_MUTATIONS,
  ...SHARING_MUTATIONS,
  ...NOTICE_MUTATIONS,
  ...RETENTION_MUTATIONS,
  ...EDIT_MUTATIONS,
  ...DESK_MUTATIONS,
  ...WEBHOOK_MUTATIONS,
];
