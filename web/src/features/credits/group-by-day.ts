/** The entries of one day, as the user's calendar has it. */
export interface Day<Entry> {
  /** `2026-11-22` */
  key: string;
  /** Of its first entry. */
  date: Date;
  entries: Entry[];
}

/** Groups entries that are already in order of time by local day, and keeps that order. */
export function groupByDay<Entry extends { created_at: string }>(
  entries: readonly Entry[],
): Day<Entry>[] {
  const days: Day<Entry>[] = [];
  for (const entry of entries) {
    const date = new Date(entry.created_at);
    const key = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
      .map((part) => String(part).padStart(2, "0")).join("-");
    const last = days.at(-1);
    if (last?.key === key) last.entries.push(entry);
    else days.push({ key, date, entries: [entry] });
  }
  return days;
}
