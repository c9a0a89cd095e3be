import fc from "fast-check";
import type { Command } from "./command.ts";
import { type CreditKind, RULES, type State, WITHDRAWAL_STATUSES } from "./state.ts";

/** A command before it is known what there is: it picks by number. */
export type Draft = (state: State) => Command;

const user = fc.constantFrom("ada", "bob");
const batch = fc.tuple(user, fc.nat(2)).map(([name, number]) => `${name}-b${number}`);
const model = fc.tuple(user, fc.nat(1)).map(([name, number]) => `${name}-m${number}`);
const ownerOf = (name: string) => name.slice(0, 3);
/** Now and then somebody else's. */
const userFor = (name: string, stranger: boolean) =>
  stranger === (ownerOf(name) === "ada") ? "bob" : "ada";
const rarely = fc.nat(9).map((number) => number === 0);

const create = fc.record({
  batch,
  model: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(1) }),
  stranger: rarely,
  styles: fc.integer({ min: 1, max: 2 }),
  variations: fc.integer({ min: 1, max: 3 }),
  size: fc.constantFrom("1K", "1K", "2K"),
  waits: fc.boolean(),
}).map(({ batch, model, stranger, styles, variations, size, waits }): Draft => () => ({
  do: "create",
  user: ownerOf(batch),
  batch,
  model: `${userFor(batch, stranger)}-m${model}`,
  size,
  waits,
  photos: Array.from(
    { length: styles * variations },
    (_, index) => `${batch}/test-${Math.floor(index / variations) + 1}/${index % variations + 1}`,
  ),
}));

const edit = fc.record({
  number: fc.nat(4),
  pick: fc.nat(30),
  stranger: rarely,
  kind: fc.constantFrom("light", "larger"),
  variations: fc.integer({ min: 1, max: 3 }),
}).map(({ number, pick, stranger, kind, variations }): Draft => ({ photos }) => {
  const photo = pickFrom(photos, pick, ({ arrived }) => arrived);
  const user = userFor(photo, stranger);
  return { do: "edit", user, batch: `${user}-b${number}`, photo, kind, variations };
});

const onBatch = fc.record({
  act: fc.constantFrom("cancel", "retry"),
  batch,
  stranger: rarely,
  waits: fc.boolean(),
}).map(({ act, batch, stranger, waits }): Draft => () => {
  const user = userFor(batch, stranger);
  return act === "cancel" ? { do: act, user, batch } : { do: act, user, batch, waits };
});

const onModel = fc.record({
  act: fc.constantFrom(
    "start training",
    "start training",
    "start training",
    "add image",
    "add image",
    "delete model",
  ),
  model: fc.oneof({ weight: 2, arbitrary: user.map((name) => `${name}-m1`) }, {
    weight: 1,
    arbitrary: model,
  }),
  stranger: rarely,
}).map(({ act, model, stranger }): Draft => () => ({
  do: act,
  user: userFor(model, stranger),
  model,
}));

const onAccount = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      user,
      amount: fc.integer({ min: -12, max: 12 }).filter((amount) => amount !== 0),
      kind: fc.constantFrom<CreditKind>("generation", "generation", "training"),
    }).map((grant): Draft => () => ({ do: "grant", ...grant })),
  },
  { weight: 1, arbitrary: user.map((user): Draft => () => ({ do: "delete account", user })) },
);

const payment = fc.tuple(user, fc.nat(2)).map(([name, number]) => `${name}_p${number}`);

const buying = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({ payment, stranger: rarely })
      .map(({ payment, stranger }): Draft => () => ({
        do: "buy",
        user: userFor(payment, stranger),
        payment,
      })),
  },
  {
    weight: 3,
    arbitrary: fc.record({ payment, isOther: rarely })
      .map(({ payment, isOther }): Draft => ({ payments }) => ({
        do: "tell of payment",
        payment: payment in payments ? payment : pickFrom(payments, 0, () => true),
        cents: isOther ? 1 : RULES.pack.cents,
      })),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      pick: fc.nat(30),
      number: fc.nat(2),
      cents: fc.constantFrom(1, 50, 150, RULES.pack.cents),
      status: fc.constantFrom(...WITHDRAWAL_STATUSES),
    }).map(({ pick, ...withdrawal }): Draft => ({ payments }) => ({
      do: "withdraw",
      payment: pickFrom(payments, pick, ({ paid }) => paid),
      ...withdrawal,
    })),
  },
);

const claims = fc.record({
  act: fc.constantFrom("claim photos", "claim photos", "claim photos", "claim trainings"),
  limit: fc.integer({ min: 1, max: 4 }),
}).map(({ act, limit }): Draft => () => ({ do: act, limit }));

const settling = fc.record({
  act: fc.constantFrom(
    "complete photo",
    "complete photo",
    "complete photo",
    "fail photo",
    "fail photo",
    "reschedule photo",
    "return photo",
    "photo meets a busy provider",
    "photo meets a closed provider",
    "refuse photo",
    "refuse photo",
  ),
  pick: fc.nat(30),
  /** How many leases ago this one was handed out. */
  ago: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(2) }),
  later: fc.boolean(),
  tries: fc.nat(2),
  omit: fc.boolean(),
}).map(({ act, pick, ago, later, tries, omit }): Draft => ({ photos }) => {
  const photo = pickLeased(photos, pick);
  const lease = (photos[photo]?.leases ?? 0) - 1 - ago;
  switch (act) {
    case "refuse photo":
      return { do: act, photo, lease, tries, omit };
    case "reschedule photo":
    case "return photo":
      return { do: act, photo, lease, later };
    default:
      return { do: act, photo, lease };
  }
});

const pausing = fc.constantFrom<Command>(
  { do: "pause provider", suspended: false },
  { do: "pause provider", suspended: true },
  { do: "close provider" },
).map((command): Draft => () => command);

const settlingTraining = fc.record({
  act: fc.constantFrom(
    "complete training",
    "complete training",
    "fail training",
    "reschedule training",
    "continue training",
  ),
  pick: fc.nat(3),
  ago: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(2) }),
}).map(({ act, pick, ago }): Draft => ({ models }) => {
  const model = pickLeased(models, pick);
  return { do: act, model, lease: (models[model]?.leases ?? 0) - 1 - ago };
});

const deletingPhotos = fc.record({
  act: fc.constantFrom("delete photo", "delete portrait"),
  pick: fc.nat(30),
  stranger: rarely,
}).map(({ act, pick, stranger }): Draft => ({ photos }) => {
  const photo = pickLeased(photos, pick);
  return { do: act, user: userFor(photo, stranger), photo };
});

/** Most are found poor, so that there is something to try again. */
const tryingAgain = fc.record({
  act: fc.constantFrom("judge", "try again", "try again"),
  pick: fc.nat(30),
  isPoor: rarely.map((isFine) => !isFine),
  stranger: rarely,
}).map(({ act, pick, isPoor, stranger }): Draft => ({ photos }) => {
  const photo = pickLeased(photos, pick);
  return act === "judge"
    ? { do: act, photo, isPoor }
    : { do: act, user: userFor(photo, stranger), photo };
});

const time = fc.oneof(
  fc.constant<Draft>(() => ({ do: "leases lapse" })),
  fc.constant<Draft>(() => ({ do: "time passes" })),
  batch.map((batch): Draft => () => ({ do: "deadline passes", batch })),
  fc.integer({ min: 1, max: 4 }).map((price): Draft => () => ({ do: "set price", price })),
  fc.boolean().map((mayTrain): Draft => () => ({ do: "set stand-in", mayTrain })),
);

/** Prefers what was claimed at least once. */
function pickLeased(all: Record<string, { leases: number }>, number: number): string {
  return pickFrom(all, number, ({ leases }) => leases > 0);
}

function pickFrom<Kind>(
  all: Record<string, Kind>,
  number: number,
  isPreferred: (one: Kind) => boolean,
): string {
  const names = Object.keys(all);
  const preferred = Object.entries(all).flatMap(([name, one]) => isPreferred(one) ? [name] : []);
  const candidates = preferred.length > 0 ? preferred : names;
  return candidates[number % candidates.length] ?? "none";
}

/** What several connections may do at once; time itself stands still meanwhile. */
export const concurrentCommand = fc.oneof(
  { weight: 5, arbitrary: create },
  { weight: 4, arbitrary: edit },
  { weight: 3, arbitrary: onBatch },
  { weight: 3, arbitrary: onModel },
  { weight: 2, arbitrary: onAccount },
  { weight: 4, arbitrary: buying },
  { weight: 8, arbitrary: claims },
  { weight: 10, arbitrary: settling },
  { weight: 3, arbitrary: settlingTraining },
  { weight: 1, arbitrary: pausing },
  { weight: 2, arbitrary: deletingPhotos },
  { weight: 6, arbitrary: tryingAgain },
);

/** Anything. */
export const anyCommand = fc.oneof(
  { weight: 12, arbitrary: concurrentCommand },
  { weight: 1, arbitrary: time },
);
