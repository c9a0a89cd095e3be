import { type Model, type Photo, RULES, type State, type Work } from "./state.ts";

/** What the books must say of a user, in credits. */
export interface Balance {
  credits: number;
  held: number;
}

/**
 * The whole of the ledger's rules: granted is added, what arrived is taken off once, what is open is
 * held, and nothing else ever counts. It keeps no books of its own that could be wrong as well.
 */
export function balanceOf({ accounts, models, photos }: State, user: string): Balance {
  const { trainingPrice } = RULES;
  const portraits = Object.values(photos).filter(({ owner }) => owner === user);
  const trainings = Object.values(models).filter(({ owner }) => owner === user);
  const count = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0);
  return {
    credits: (accounts[user]?.granted ?? 0) -
      count(portraits.filter(({ arrived }) => arrived).map(priceOf)) -
      trainingPrice * count(trainings.map(({ paid }) => paid)),
    held: count(portraits.filter((photo) => isOpen(photo) && !photo.isFree).map(priceOf)) +
      trainingPrice * count(trainings.filter(isOpen).map(unknownImages)),
  };
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
export function canAfford(state: State, user: string, amount: number): boolean {
  const { credits, held } = balanceOf(state, user);
  return user in state.accounts && credits - held >= amount;
}
