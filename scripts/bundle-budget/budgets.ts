/** What the first visit to a page may load. */
export interface Budget {
  page: string;
  /** Source files, below web/, of what the page asks for by itself, without being touched. */
  loads: string[];
  /** Namespaces of texts the page waits for. */
  namespaces: string[];
  /** The most JavaScript, compressed with gzip, in bytes. */
  maxBytes: number;
}

/** 1 KB is 1000 bytes. */
const KB = 1000;

/**
 * All the JavaScript of a first visit counts: the entry, what it imports, the page and its frame,
 * and the texts. Code that waits for the user (menus, dialogs, messages) does not. Of the landing page
 * the first look is held to less than all of it.
 */
export const budgets: Budget[] = [
  {
    page: "landing",
    loads: ["src/features/landing/components/landing.tsx"],
    namespaces: ["common", "landing"],
    maxBytes: 127 * KB,
  },
  {
    page: "whole landing",
    loads: [
      "src/features/landing/components/landing.tsx",
      "src/features/landing/components/below-the-fold.tsx",
    ],
    namespaces: ["common", "landing", "tour"],
    maxBytes: 132 * KB,
  },
  {
    page: "dashboard",
    loads: ["src/app/signed-in-layout.tsx", "src/features/dashboard/components/dashboard.tsx"],
    namespaces: ["common", "shell", "errors", "dashboard", "failures"],
    maxBytes: 215 * KB,
  },
];

/** A file with its compressed size in bytes. */
export interface SizedFile {
  file: string;
  bytes: number;
}

/** What a page loads, beside what it may. */
export interface Measurement {
  page: string;
  files: SizedFile[];
  maxBytes: number;
}

/** The pages that load too much, each with its files, largest first; undefined when none does. */
export function complaint(measurements: readonly Measurement[]): string | undefined {
  const tooLarge = measurements.filter((measurement) => total(measurement) > measurement.maxBytes);
  return tooLarge.length === 0 ? undefined : tooLarge.map(table).join("\n\n");
}

/** Compressed bytes of all files of a page. */
export function total({ files }: Measurement): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

function table(measurement: Measurement): string {
  const { page, files, maxBytes } = measurement;
  const rows = files.toSorted((a, b) => b.bytes - a.bytes)
    .map(({ file, bytes }) => `${kilobytes(bytes)}  ${file}`);
  return [
    `The ${page} page loads too much JavaScript at first (gzip, KB of 1000 bytes):`,
    ...rows,
    `${kilobytes(total(measurement))}  together, of ${maxBytes / 1000} allowed`,
  ].join("\n");
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(7);
}
