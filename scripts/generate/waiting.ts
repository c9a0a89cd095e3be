import { existsSync, readFileSync } from "node:fs";
import type { Print } from "../../local/command.ts";
import type { Enums, Tables } from "../../supabase/functions/_shared/database.types.ts";
import type { Session } from "./connect.ts";
import { localTime } from "./local-time.ts";

type Photo = Tables<"photos">;

/** Why something is tried again; every other reason ends it. */
const REASONS: Partial<Record<Enums<"failure_code">, string>> = {
  no_image: "the drawing service sent no picture",
  rate_limited: "the drawing service takes no more requests for now",
  provider_unavailable: "the drawing service answered with an error, or not at all",
  storage_unavailable: "the picture could not be stored",
  worker_lost: "the work was interrupted",
  blocked: "the drawing service refused it; another form of it is tried",
  photo_unreadable: "the drawing service could not read a photo; it is tried without it",
  quota_exhausted: "the drawing service takes no more requests today",
  service_suspended: "the operator has to mend something first; nothing is lost or charged",
};
/** Beyond so many seconds the time of the next try says more. */
const LONG_WAIT = 180;

const OTHER_REASON = "something went wrong on our side";

/** How a mistake of its own begins in the log of the stand-in for Gemini. */
const MISTAKE = /^\S+ (\w*(?:Error|Exception)\b.*)$/m;

/** Tells a person what is waited for, one line whenever that changes. */
export class Waiting {
  #told = new Set<string>();
  #logRead: number;

  /** @param drawingLog Log of the stand-in for Gemini, where one draws. */
  constructor(
    readonly session: Session,
    readonly print: Print,
    readonly drawingLog?: string,
  ) {
    this.#logRead = this.#log().length;
  }

  /** @param photos All of a batch. */
  async tell(photos: Tables<"photos">[], now = Date.now()): Promise<void> {
    this.#tellMistake();
    const waiting = photos.filter(({ status }) => status === "queued");
    if (waiting.length === 0) return;
    const pause = await this.#pause();
    const reasons = Map.groupBy(
      waiting.flatMap(({ failure_code, retry_at }) => {
        if (failure_code && retry_at) return { reason: REASONS[failure_code], at: retry_at };
        return pause ? { reason: REASONS[pause.reason], at: pause.until } : [];
      }).filter(({ at }) => Date.parse(at) > now),
      ({ reason }) => reason ?? OTHER_REASON,
    );
    for (const [reason, those] of reasons) {
      const next = Math.min(...those.map(({ at }) => Date.parse(at)));
      const key = `${reason} ${next}`;
      if (this.#told.has(key)) continue;
      this.#told.add(key);
      const wait = those.length === 1 ? "waits" : "wait";
      const seconds = Math.ceil((next - now) / 1000);
      const when = seconds > LONG_WAIT
        ? localTime(new Date(next).toISOString(), now)
        : `in ${seconds} s`;
      this.print(`${those.length} of ${photos.length} ${wait}: ${reason}, next try ${when}`);
    }
  }

  /** The stand-in's own mistakes are no reason to wait: they are told at once, and as what they are. */
  #tellMistake(): void {
    const [, mistake] = this.#log().slice(this.#logRead).match(MISTAKE) ?? [];
    if (mistake === undefined || this.#told.has(mistake)) return;
    this.#told.add(mistake);
    this.print(
      `The drawing service on this machine is broken; that is a mistake in Retrato: ${mistake}\n` +
        `Its log is ${this.drawingLog}.`,
    );
  }

  #log(): string {
    const file = this.drawingLog;
    return file && existsSync(file) ? readFileSync(file, "utf8") : "";
  }

  /** Until when nobody asks Gemini for anything, and why, if that is so. */
  async #pause(): Promise<{ until: string; reason: Enums<"failure_code"> } | undefined> {
    const { data } = await this.session.client.rpc("provider_pauses").throwOnError();
    const [last] = data.map(({ paused_until, suspended, closed_until }) => ({
      until: closed_until ?? paused_until,
      reason: suspended
        ? "service_suspended" as const
        : closed_until
        ? "quota_exhausted" as const
        : "rate_limited" as const,
    })).sort((a, b) => b.until.localeCompare(a.until));
    return last;
  }
}
