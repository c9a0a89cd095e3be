/** How long a step of `npm test` took. */
export interface StepTime {
  name: string;
  seconds: number;
}

const STEP_LINE = /^✓ (?<name>.+) \((?<seconds>\d+\.\d) s(?:, .*)?\)$/;

/** The step that a line of the output of `npm test` tells of; undefined for any other line. */
export function readStepTime(line: string): StepTime | undefined {
  const { name, seconds } = STEP_LINE.exec(line)?.groups ?? {};
  return name === undefined ? undefined : { name, seconds: Number(seconds) };
}
