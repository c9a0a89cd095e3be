/**
 * A failure a person can act on: its message is one plain sentence, shown as it is and without a
 * stack trace. Anything else that is thrown is a bug and keeps its trace.
 */
export class Failure extends Error {
  /** @param exitCode Process exit code for a command that ends with this failure. */
  constructor(message: string, readonly exitCode: number = 1, options?: ErrorOptions) {
    super(message, options);
    this.name = "Failure";
  }
}

/** What a machine refuses, in words; the keys are the system's codes. */
const REFUSALS: Record<string, string> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EROFS: "the disk is read-only",
  EACCES: "permission denied",
  EPERM: "not permitted",
  ENOENT: "not found",
  EMFILE: "too many files are open",
  ENFILE: "too many files are open on this machine",
  ENOMEM: "there is not enough memory",
  EAGAIN: "no more processes may be started",
  ETXTBSY: "the program is being written",
  ENOEXEC: "the program is made for another machine",
  EIO: "the disk does not work",
};
/** Of these, the ones that no mistake in a program brings about: they say what to do by themselves. */
const CONDITIONS = ["ENOSPC", "EDQUOT", "EROFS", "EMFILE", "ENFILE", "ENOMEM", "EIO"];

/** Why the system refused something, without a full stop: "the disk is full". */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code && REFUSALS[code]) return REFUSALS[code];
  return error instanceof Error ? error.message : String(error);
}

/**
 * The failure in an error that tells of the machine's state, such as a full disk, or of a mistyped
 * command line rather than of a mistake in the program, wherever it was met; undefined for any other.
 */
export function outerFailure(error: unknown): Failure | undefined {
  const code = codeOf(error);
  // An option of a command line that is not known.
  if (code?.startsWith("ERR_PARSE_ARGS")) return new Failure(reasonOf(error), 2, { cause: error });
  if (!code || !CONDITIONS.includes(code)) return;
  const path = error instanceof Error && "path" in error && typeof error.path === "string"
    ? ` at ${error.path}`
    : "";
  const reason = reasonOf(error);
  return new Failure(
    `${reason[0]?.toUpperCase()}${reason.slice(1)}${path}; mend that and try again.`,
    1,
    { cause: error },
  );
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return;
  if ("code" in error && typeof error.code === "string") return error.code;
  return codeOf(error.cause);
}
