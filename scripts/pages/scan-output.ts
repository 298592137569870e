import { SingleBar } from "cli-progress";

/**
 * Writes results to stdout and, on a terminal, a progress bar to stderr. If both are one terminal, results come last.
 */
export interface ScanOutput {
  print(text: string): void;
  /** One page more is done. */
  tick(): void;
  end(): void;
}

export function startOutput(total: number): ScanOutput {
  const bar = process.stderr.isTTY
    ? new SingleBar({
        stream: process.stderr,
        format: "Reading {bar} {value} of {total}, {eta_formatted} left",
        hideCursor: true,
        etaBuffer: 40,
      })
    : undefined;
  bar?.start(total, 0);
  const waiting: string[] = [];
  return {
    print: (text) => (bar !== undefined && process.stdout.isTTY ? waiting.push(text) : process.stdout.write(text)),
    tick: () => bar?.increment(),
    end() {
      bar?.stop();
      for (const text of waiting) process.stdout.write(text);
    },
  };
}
