import { accountShots } from "./account.ts";
import { buyingShots } from "./buying.ts";
import { dashboardShots } from "./dashboard.ts";
import { deskShots } from "./desk.ts";
import { galleryShots } from "./gallery.ts";
import { generatingShots } from "./generating.ts";
import { keepingShots } from "./keeping.ts";
import { noticeShots } from "./notices.ts";
import { sharingShots } from "./sharing.ts";
import type { Shot } from "./shot.ts";
import { trainingShots } from "./training.ts";
import { visitorShots } from "./visitor.ts";

/** Everything that is photographed, in the order somebody new meets it. */
export const SHOTS: readonly Shot[] = [
  ...visitorShots,
  ...dashboardShots,
  ...trainingShots,
  ...generatingShots,
  ...galleryShots,
  ...sharingShots,
  ...noticeShots,
  ...keepingShots,
  ...accountShots,
  ...buyingShots,
  ...deskShots,
];
