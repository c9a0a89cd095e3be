/** The part of Vite's manifest that says what loads what. https://vite.dev/guide/backend-integration */
export type Manifest = Record<string, { file: string; imports?: string[] }>;

/**
 * The files of the build that the browser loads for these source files: theirs, and all that they
 * import statically, each once.
 * @throws {Error} when the build has no such source file.
 */
export function initialFiles(manifest: Manifest, sources: readonly string[]): string[] {
  const visited = new Set<string>();
  const waiting = [...sources];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (visited.has(key)) continue;
    visited.add(key);
    const chunk = manifest[key];
    if (!chunk) throw new Error(`${key} is not in the build`);
    waiting.push(...chunk.imports ?? []);
  }
  return [...new Set([...visited].flatMap((key) => manifest[key]?.file ?? []))].sort();
}

/** The scripts a document names, blocking or as modules, as paths below the site's root. */
export function scriptsOf(html: string): string[] {
  const tags = html.match(/<script\b[^>]*>|<link\b[^>]*rel="modulepreload"[^>]*>/g) ?? [];
  return tags.flatMap((tag) => tag.match(/(?:src|href)="\/([^"]+)"/)?.[1] ?? []);
}
