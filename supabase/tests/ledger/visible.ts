import { type Balance, balanceOf, isOpen } from "./balance.ts";
import { isFinished } from "./reference-model.ts";
import type { CreditKind, State } from "./state.ts";

/** What can be seen of a state: the same of the reference model and of the database. */
export interface Visible {
  /** For each kind: credits, held, sum of the ledger, held by open work. */
  accounts: Record<string, Record<CreditKind, [number, number, number, number]>>;
  models: Record<string, string>;
  photos: Record<string, string>;
  /** How many the galleries show: of the versions of one the newest. */
  portraits: number;
  /** Status (`open` for queued and processing), generated, failed, credits used. */
  batches: Record<string, [string, number, number, number]>;
}

/** What the database should show in this state. */
export function visible(state: State): Visible {
  const { accounts, models, photos, batches } = state;
  const finished = Object.values(photos).filter(isFinished);
  return {
    accounts: mapValues(accounts, (_, user) => ({
      generation: books(balanceOf(state, user, "generation")),
      training: books(balanceOf(state, user, "training")),
    })),
    models: mapValues(
      present(models),
      ({ status, ready }) => (ready ? READY_STATUS : MODEL_STATUS)[status] ?? status,
    ),
    photos: mapValues(present(photos), (photo) => {
      const { status, isFree, isTried, root } = photo;
      const versions = finished.filter((other) => other.root === root).length;
      return [
        isFree ? "completed" : PHOTO_STATUS[status] ?? status,
        ...isFree ? ["waiting"] : isTried ? ["done"] : [],
        ...isFinished(photo) && versions > 1 ? [`${versions} versions`] : [],
      ].join(", ");
    }),
    portraits: new Set(finished.map(({ root }) => root)).size,
    batches: mapValues(batches, ({ requested, price, generated, failed }, name) => {
      const open = Object.values(photos)
        .some((photo) => photo.batch === name && isOpen(photo) && !photo.isFree);
      const ended = generated === requested
        ? "completed"
        : generated > 0
        ? "partial"
        : failed > 0
        ? "failed"
        : "cancelled";
      return [open ? "open" : ended, generated, failed, generated * price];
    }),
  };
}

/** The ledger and the open work say the same as the balance. */
function books({ credits, held }: Balance): [number, number, number, number] {
  return [credits, held, credits, held];
}

const MODEL_STATUS: Record<string, string> = {
  queued: "training",
  working: "training",
};
const READY_STATUS: Record<string, string> = {
  queued: "retraining",
  working: "retraining",
  done: "ready",
};
const PHOTO_STATUS: Record<string, string> = { working: "generating", done: "completed" };

function present<Kind extends { status: string }>(all: Record<string, Kind>): Record<string, Kind> {
  return Object.fromEntries(Object.entries(all).filter(([, { status }]) => status !== "deleted"));
}

function mapValues<From, To>(
  all: Record<string, From>,
  convert: (value: From, name: string) => To,
): Record<string, To> {
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [name, convert(value, name)]),
  );
}
