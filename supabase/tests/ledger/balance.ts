import {
  type CreditKind,
  type Model,
  type Payment,
  type Photo,
  RULES,
  type State,
  type Work,
} from "./state.ts";

/** What the books must say of a user, in credits. */
export interface Balance {
  credits: number;
  held: number;
}

/**
 * The whole of the ledger's rules: granted is added, what arrived is taken off once, what is open is
 * held, each in the kind of credits that it is paid with, and nothing else ever counts. It keeps no
 * books of its own that could be wrong as well.
 */
export function balanceOf(
  { accounts, models, photos, payments }: State,
  user: string,
  kind: CreditKind,
): Balance {
  const { trainingPrice } = RULES;
  const portraits = kind === "generation"
    ? Object.values(photos).filter(({ owner }) => owner === user)
    : [];
  const trainings = Object.values(models).filter(({ owner }) => owner === user);
  const open = trainings.filter((model) => isOpen(model) && model.heldKind === kind);
  const count = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0);
  const bought = kind === "generation"
    ? Object.values(payments).filter(({ owner, paid }) => owner === user && paid)
    : [];
  return {
    credits: (accounts[user]?.granted[kind] ?? 0) + count(bought.map(creditsFor)) -
      count(portraits.filter(({ arrived }) => arrived).map(priceOf)) -
      trainingPrice * count(trainings.map(({ paid }) => paid[kind])),
    held: count(portraits.filter((photo) => isOpen(photo) && !photo.isFree).map(priceOf)) +
      trainingPrice * count(open.map(unknownImages)),
  };
}

/** What the money of a payment still pays for, a part of a credit being none. */
function creditsFor({ withdrawals }: Payment): number {
  const { credits, cents } = RULES.pack;
  const back = Object.values(withdrawals)
    .reduce((sum, { cents, status }) => sum + (status === "failed" ? 0 : cents), 0);
  return Math.floor(credits * Math.max(cents - back, 0) / cents);
}

function priceOf({ price }: Photo): number {
  return price;
}

/** How many of its photos a training would be for. */
export function unknownImages({ images, trained }: Model): number {
  return images - trained;
}

/** Queued or with a worker. */
export function isOpen({ status }: Work): boolean {
  return status === "queued" || status === "working";
}

/** False for a user who is gone, too. */
export function canAfford(
  state: State,
  user: string,
  amount: number,
  kind: CreditKind = "generation",
): boolean {
  const { credits, held } = balanceOf(state, user, kind);
  return user in state.accounts && credits - held >= amount;
}

/** What a training of this price is paid with; undefined when nothing that may covers it. */
export function trainingPaidWith(
  state: State,
  user: string,
  price: number,
): CreditKind | undefined {
  if (canAfford(state, user, price, "training")) return "training";
  return state.mayTrain && canAfford(state, user, price) ? "generation" : undefined;
}
