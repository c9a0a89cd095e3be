/** The shape of a namespace with any texts: what a translation has to have, no more and no less. */
export type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]>;
};
