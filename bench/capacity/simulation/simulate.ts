import { Clock } from "./clock.ts";
import { FairQueue, type Photo } from "./fair-queue.ts";
import {
  ask,
  newPace,
  type Pace,
  pause,
  quicken,
  SlidingWindow,
  widen,
  widthOf,
  Workers,
} from "./pace.ts";
import { seededRandom } from "./random.ts";
import type { Outcome, Scenario } from "./scenario.ts";

/** `private.settings`, and the constants of supabase/functions/generate-photos. */
const PHOTOS_PER_RUN = 4;
const MAX_CALLS_PER_WAKE = 10;
const CLAIM_HORIZON_MS = 15_000;
const MAX_ATTEMPTS = 5;
const TICK_MS = 10_000;

/**
 * Plays a scenario by the queue's rules: fair positions, claims within the pace, runs of four
 * photos, nudges, pauses, retries. Left out are batch deadlines, lost workers, answers other than an
 * image or 429, and that whoever has more than half of what may be in flight is passed over.
 */
export function simulate(scenario: Scenario): Outcome {
  return new Simulation(scenario).play();
}

class Simulation {
  readonly #scenario: Scenario;
  readonly #clock = new Clock();
  readonly #queue = new FairQueue();
  readonly #gemini: SlidingWindow;
  readonly #random: () => number;
  readonly #pace: Pace;
  readonly #workers: Workers;
  readonly #outcome: Outcome = { finished: [], failed: 0, requests: 0, refused: 0 };
  #leased = 0;
  #open = 0;

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
    this.#gemini = new SlidingWindow(scenario.quota);
    this.#random = seededRandom(scenario.seed);
    this.#pace = newPace(scenario.pace);
    this.#workers = new Workers(scenario.workers);
    this.#open = scenario.requests.reduce((sum, { images }) => sum + images, 0);
  }

  play(): Outcome {
    this.#scenario.requests.forEach((request, batch) => {
      this.#clock.at(request.at, () => this.#ask(batch, request.user, request.images));
    });
    this.#tick();
    this.#clock.run();
    return this.#outcome;
  }

  /** `create_generation_batch`. */
  #ask(batch: number, user: number, images: number): void {
    const notBefore = this.#clock.now;
    for (let image = 1; image <= images; image++) {
      const photo = { user, batch, position: 0, tie: this.#random(), attempt: 0, notBefore };
      this.#queue.add(photo, this.#pace.servedPosition);
    }
    this.#wake();
  }

  /** `private.tick`, for as long as there is work. */
  #tick(): void {
    if (this.#open === 0) return;
    this.#wake();
    this.#clock.after(TICK_MS, () => this.#tick());
  }

  /** `private.wake_generation`. */
  #wake(): void {
    if (this.#pace.pausedUntil > this.#clock.now) return;
    const free = widthOf(this.#pace) - this.#leased;
    const claimable = Math.min(this.#queue.due(this.#clock.now), free);
    const calls = Math.min(Math.ceil(claimable / PHOTOS_PER_RUN), MAX_CALLS_PER_WAKE);
    for (let call = 1; call <= calls; call++) {
      this.#clock.after(this.#scenario.overhead.wake, () => {
        const worker = this.#workers.begin();
        if (worker !== undefined) this.#work(worker, 0);
      });
    }
  }

  /** run-queue.ts: claims until four photos are taken or nothing is left, then nudges. */
  #work(worker: number, taken: number): void {
    const claimed = taken < PHOTOS_PER_RUN ? this.#claim(PHOTOS_PER_RUN - taken) : [];
    if (claimed.length === 0) {
      this.#workers.end(worker);
      if (taken > 0) this.#wake();
      return;
    }
    let left = claimed.length;
    const onEnd = () => {
      if (--left === 0) this.#work(worker, taken + claimed.length);
    };
    for (const { photo, startAt } of claimed) {
      const ready = this.#clock.now + this.#scenario.overhead.prepare;
      this.#clock.at(Math.max(startAt, ready), () => this.#generate(worker, photo, onEnd));
    }
  }

  /** `private.claim_photos`. */
  #claim(limit: number): Array<{ photo: Photo; startAt: number }> {
    const now = this.#clock.now;
    const pace = this.#pace;
    if (pace.pausedUntil > now) return [];
    const firstSlot = Math.max(now, pace.nextSlotAt);
    const intervalMs = Math.max(pace.intervalMs, pace.minIntervalMs);
    const slots = intervalMs > 0
      ? 1 + Math.floor((now + CLAIM_HORIZON_MS - firstSlot) / intervalMs)
      : Infinity;
    const room = Math.min(limit, widthOf(pace) - this.#leased);
    const isTooNarrow = slots > room && this.#queue.due(now) > widthOf(pace) - this.#leased;
    const photos = this.#queue.take(Math.min(room, slots), now);
    if (isTooNarrow) widen(pace, photos.length);
    ask(pace, now, photos.length);
    this.#leased += photos.length;
    if (photos.length > 0) pace.nextSlotAt = firstSlot + photos.length * intervalMs;
    return photos.map((photo, index) => {
      photo.attempt++;
      pace.servedPosition = Math.max(pace.servedPosition, photo.position);
      return { photo, startAt: firstSlot + index * intervalMs };
    });
  }

  /** process-photo.ts: one request to Gemini, unless this worker knows of a pause. */
  #generate(worker: number, photo: Photo, onEnd: () => void): void {
    const now = this.#clock.now;
    const pausedUntil = this.#workers.pausedUntil(worker);
    if (pausedUntil > now) {
      photo.attempt--;
      this.#putBack(photo, pausedUntil);
      return onEnd();
    }
    this.#outcome.requests++;
    const retryAfterMs = this.#gemini.admit(now);
    if (retryAfterMs > 0) {
      this.#refuse(worker, photo, now + retryAfterMs);
      return onEnd();
    }
    const { latency, overhead } = this.#scenario;
    const takesMs = latency.min + this.#random() * (latency.max - latency.min);
    this.#clock.after(takesMs + overhead.finish, () => {
      this.#outcome.finished.push({ batch: photo.batch, user: photo.user, at: this.#clock.now });
      this.#leased--;
      this.#open--;
      quicken(this.#pace, this.#clock.now);
      onEnd();
    });
  }

  /** What a 429 leads to: a pause, and another try unless this was the last. */
  #refuse(worker: number, photo: Photo, until: number): void {
    const { quota, limitIsTold } = this.#scenario;
    this.#outcome.refused++;
    this.#workers.pause(worker, until);
    const told = limitIsTold ? quota.limit(this.#clock.now) : null;
    pause(this.#pace, this.#clock.now, until, told);
    if (photo.attempt < MAX_ATTEMPTS) return this.#putBack(photo, until);
    this.#outcome.failed++;
    this.#leased--;
    this.#open--;
  }

  /** `private.put_back`. */
  #putBack(photo: Photo, notBefore: number): void {
    photo.notBefore = notBefore;
    this.#leased--;
    this.#queue.add(photo, this.#pace.servedPosition);
  }
}
