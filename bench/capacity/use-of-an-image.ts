/** What one image uses of what a plan or Gemini gives. */
export interface Use {
  /** Calls of `generate-photos`, one for four photos, and as many nudges that find nothing. */
  invocations: number;
  /** Realtime: `photo` twice, `credits` and `batch` once, each sent once and received once. */
  realtimeMessages: number;
  /** The image and its thumbnail. */
  storageGb: number;
  /** The image downloaded once, thumbnails looked at, and the references read by the function. */
  egressGb: number;
  /** Seconds of one core of the database: claim, completion, ledger, events, the gallery. */
  databaseSeconds: number;
  /** Seconds that a connection to the database is taken. */
  connectionSeconds: number;
  /** Seconds of processor time in the function, of 2 s a call; four photos measured 1.0 s. */
  functionSeconds: number;
  /** Seconds that Gemini takes; reported are 12 to 34 s. */
  geminiSeconds: number;
  /** Gemini's tokens: about 1,120 a picture at 1K, four references and a style among them. */
  inputTokens: number;
  outputTokens: number;
}

/** One portrait at 1K, 3:4. */
export const USE_OF_AN_IMAGE: Use = {
  invocations: 2 / 4,
  realtimeMessages: 8,
  storageGb: 0.0016,
  egressGb: 0.0022,
  databaseSeconds: 0.02,
  connectionSeconds: 0.1,
  functionSeconds: 0.25,
  geminiSeconds: 23,
  inputTokens: 5 * 1_120 + 500,
  outputTokens: 1_120,
};

/**
 * US$ for a token of gemini-nano-banana-2.1 (https://ai.google.dev/gemini-api/docs/pricing):
 * $1.50 a million in, $30 a million of an image out.
 */
export const TOKEN_PRICE = { input: 1.5 / 1_000_000, output: 30 / 1_000_000 };
