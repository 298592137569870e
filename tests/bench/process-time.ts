import { readdirSync, readFileSync } from "node:fs";

/** Clock ticks of a second, as Linux counts them for programs. */
const TICKS = 100;

/** What a process and all that it has started have worked so far, in ms; not a number where the system does not say. */
export function processTime(root: number): number {
  try {
    const all = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
    const known = new Map(all.flatMap((pid) => statOf(pid)));
    const isOurs = (pid: number): boolean => pid === root || (known.has(pid) && isOurs(known.get(pid)!.parent));
    return [...known].reduce((sum, [pid, { ms }]) => sum + (isOurs(pid) ? ms : 0), 0);
  } catch {
    return Number.NaN;
  }
}

function statOf(pid: string): [number, { parent: number; ms: number }][] {
  try {
    // The name before may hold anything.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)!.split(" ");
    const ms = ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS;
    return [[Number(pid), { parent: Number(fields[1]), ms }]];
  } catch {
    return [];
  }
}
