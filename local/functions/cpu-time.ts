/** USER_HZ, in which Linux tells times to programs: 100 on every architecture that Deno runs on. */
const MS_PER_TICK = 10;

/**
 * CPU time that a process and all its threads have used, in milliseconds; undefined when it is gone,
 * or on a system (Windows) that does not tell.
 */
export async function cpuTime(pid: number): Promise<number | undefined> {
  try {
    switch (Deno.build.os) {
      case "linux":
        return linuxCpuTime(await Deno.readTextFile(`/proc/${pid}/stat`));
      case "windows":
        return undefined;
      default: {
        const args = ["-o", "time=", "-p", String(pid)];
        const { stdout } = await new Deno.Command("ps", { args }).output();
        return psCpuTime(new TextDecoder().decode(stdout));
      }
    }
  } catch {
    return undefined;
  }
}

/** From proc_pid_stat(5): utime and stime are the 14th and 15th field, and a name may hold spaces. */
export function linuxCpuTime(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK;
}

/** From `[[days-]hours:]minutes:seconds`, with fractions on macOS; undefined for anything else. */
export function psCpuTime(text: string): number | undefined {
  const [, days = 0, hours = 0, minutes, seconds] =
    text.trim().match(/^(?:(\d+)-)?(?:(\d+):)?(\d+):(\d+(?:\.\d+)?)$/) ?? [];
  if (seconds === undefined) return undefined;
  const whole = (Number(days) * 24 + Number(hours)) * 60 + Number(minutes);
  return Math.round((whole * 60 + Number(seconds)) * 1000);
}
