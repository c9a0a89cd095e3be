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
 * and the texts. Code that waits for the user (menus, dialogs, messages) does not.
 */
export const budgets: Budget[] = [
  {
    page: "landing",
    loads: ["src/app/routes/landing.tsx"],
    namespaces: ["common", "landing"],
    maxBytes: 130 * KB,
  },
  {
    page: "dashboard",
    loads: ["src/app/routes/signed-in-layout.tsx", "src/app/routes/dashboard.tsx"],
    namespaces: ["common", "shell", "errors", "dashboard", "failures"],
    maxBytes: 220 * KB,
  },
];
