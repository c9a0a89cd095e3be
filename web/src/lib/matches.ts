/** Tells whether a value is of a type. */
export type Guard<T> = (value: unknown) => value is T;

/** A guard for every field of a type. */
export type Shape<T> = { [K in keyof T]-?: Guard<T[K]> };

export function isText(value: unknown): value is string {
  return typeof value === "string";
}

export function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

export function isBoolean(value: unknown): value is boolean {
  return typeof value === "boolean";
}

export function orNull<T>(guard: Guard<T>): Guard<T | null> {
  return (value): value is T | null => value === null || guard(value);
}

export function oneOf<T extends string>(values: readonly T[]): Guard<T> {
  return (value): value is T => values.some((known) => known === value);
}

/** Whether a value from outside has every field of the shape; it may have more. */
export function matches<T extends object>(value: unknown, shape: Shape<T>): value is T {
  if (typeof value !== "object" || value === null) return false;
  const fields: Record<string, unknown> = { ...value };
  return Object.entries<Guard<unknown>>(shape).every(([key, guard]) => guard(fields[key]));
}
