import { redact } from "./redact.ts";

/** What a log line may carry: never personal data, prompts or keys. */
export type LogFields = Record<
  string,
  string | number | boolean | null | undefined | Record<string, number>
>;

/** Writes structured events. */
export interface Logger {
  info(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

/** The two methods of `console` that the platform collects. */
export type LogSink = Pick<Console, "info" | "error">;

/**
 * A logger that writes one line of JSON per event: `{ function, event, … }`. Messages of other
 * systems may quote what they were sent, so every text goes through {@link redact}.
 */
export function createLogger(
  functionName: string,
  sink: LogSink = console,
): Logger {
  const line = (event: string, fields: LogFields = {}) =>
    JSON.stringify(
      { function: functionName, event, ...fields },
      withoutPersonalData,
    );
  return {
    info: (event, fields) => sink.info(line(event, fields)),
    error: (event, fields) => sink.error(line(event, fields)),
  };
}

function withoutPersonalData(_key: string, value: unknown): unknown {
  return typeof value === "string" ? redact(value) : value;
}
