import type { State, Work } from "./state.ts";

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
  const works: Work[] = [...Object.values(models), ...Object.values(photos)];
  const priceOf = (counts: (work: Work) => boolean) =>
    works.filter((work) => work.owner === user && counts(work))
      .reduce((sum, { price }) => sum + price, 0);
  return {
    credits: (accounts[user]?.granted ?? 0) - priceOf(({ arrived }) => arrived),
    held: priceOf((work) => isOpen(work) && !work.isFree),
  };
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
