/** At most two letters for a name or an e-mail address: "Ada Lovelace" is AL, "ada@x.org" is A. */
export function initials(name: string): string {
  const words = name.split("@")[0]?.split(/[\s._-]+/).filter(Boolean) ?? [];
  const first = words[0];
  const last = words.length > 1 && name.includes(" ") ? words.at(-1) : undefined;
  return [first, last].map((word) => [...(word ?? "")][0] ?? "").join("").toUpperCase();
}
