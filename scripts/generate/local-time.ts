/** A time as people here write it, with its day if that is not today. @param time ISO 8601. */
export function localTime(time: string, now = Date.now()): string {
  const at = new Date(time);
  const isToday = at.toDateString() === new Date(now).toDateString();
  const clock = at.toLocaleTimeString(undefined, { hour: "2-digit", minute: "2-digit" });
  if (isToday) return `at ${clock}`;
  const day = at.toLocaleDateString(undefined, { weekday: "long", day: "numeric", month: "long" });
  return `on ${day} at ${clock}`;
}
