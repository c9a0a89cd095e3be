/** The same task, but each call waits until the one before has ended, well or badly. */
export function oneAtATime<Input, Output>(
  task: (input: Input) => Promise<Output>,
): (input: Input) => Promise<Output> {
  let last: Promise<unknown> = Promise.resolve();
  return (input) => {
    const result = last.then(() => task(input));
    last = result.catch(() => {});
    return result;
  };
}
