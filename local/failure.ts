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
