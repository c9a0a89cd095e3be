import type postgres from "postgres";
import { type Timed, timeInTurn } from "./measure.ts";
import { uuid } from "./queries.ts";
import { type Claimed, claimPhotos, queuePhotos } from "./open-work.ts";

const WAITING = 400;

/** What end_account looks for in Storage: 216 files among those of everybody. */
export const FILES = "files of an account that ends";

/** What happens behind the scenes: first with nothing to do, then with 400 photos waiting. */
export async function measureWork(databases: postgres.Sql[], runs: number): Promise<Timed[][]> {
  const idle = [
    await timeInTurn(databases, {
      name: "tick, nothing to do",
      role: "postgres",
      text: () => "select private.tick()",
    }, runs),
    await timeInTurn(databases, {
      name: "claim_photos, nothing waiting",
      role: "service_role",
      text: () => "select * from public.claim_photos(4)",
    }, runs),
    await timeInTurn(databases, {
      name: FILES,
      role: "postgres",
      text: () => `select * from private.files_of('${uuid("user 50")}')`,
    }, runs),
  ];
  const claimed: Claimed[] = [];
  for (const sql of databases) {
    await queuePhotos(sql, WAITING);
    claimed.push(...await claimPhotos(sql, 1));
  }
  return [
    ...idle,
    await timeInTurn(databases, {
      name: `claim_photos, 4 of ${WAITING} waiting`,
      role: "service_role",
      text: () => "select * from public.claim_photos(4)",
    }, runs),
    await timeInTurn(databases, {
      name: "complete_photo",
      role: "service_role",
      text: (database) => {
        const { photo_id, lease_token } = claimed[database] ?? {};
        return `select public.complete_photo('${photo_id}', '${lease_token}', 'png', 864, 1184)`;
      },
    }, runs),
  ];
}
