/** How the day is said on which something leaves: soon, so without the year. */
export const leavingDay = { day: "numeric", month: "long" } as const;

/** The same where there is little room. */
export const shortLeavingDay = { day: "numeric", month: "short" } as const;
