/** Somebody asks for a batch. */
export interface Request {
  /** Simulated milliseconds. */
  at: number;
  user: number;
  images: number;
}

/** What is simulated. Times are in milliseconds. */
export interface Scenario {
  seed: number;
  /** In the order of time. */
  requests: Request[];
  /** Gemini: how long an image takes, and how many requests a minute it allows. */
  latency: { min: number; max: number };
  requestsPerMinute: number;
  /** Whether a 429 says how many requests are allowed. */
  limitIsTold: boolean;
  /** `private.provider_pace.max_in_flight`. */
  maxInFlight: number;
  /** Workers that the platform starts at most; each makes two runs of four photos at a time. */
  workers: number;
  /** Our own share of the time. */
  overhead: {
    /** From a change in the database to the claim: webhook, start of a run. */
    wake: number;
    /** From the claim to the request: downloads of what the request shows. */
    prepare: number;
    /** From Gemini's answer to the completed photo: thumbnail, uploads, `complete_photo`. */
    finish: number;
  };
}

/** A photo that was made. */
export interface Finished {
  batch: number;
  user: number;
  at: number;
}

/** What happened. */
export interface Outcome {
  /** In the order of time. */
  finished: Finished[];
  failed: number;
  /** Requests to Gemini, and those of them that heard 429. */
  requests: number;
  refused: number;
}
