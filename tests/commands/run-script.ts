import { execFile } from "node:child_process";
import { join } from "node:path";

import { root } from "../../scripts/root.ts";

export interface ScriptResult {
  status: number;
  stdout: string;
  stderr: string;
}

/** Runs a command as npm does, typed in `folder`, where no display is; `input` comes on its standard input. */
export function runScript(command: string, args: string[], folder: string, input = ""): Promise<ScriptResult> {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
  const script = join(root, "scripts", "run.mjs");
  const options = { cwd: root, env: { ...env, INIT_CWD: folder }, maxBuffer: 100_000_000 };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [script, command, ...args], options, (_error, stdout, stderr) => {
      resolve({ status: child.exitCode ?? -1, stdout, stderr });
    });
    child.stdin?.end(input);
  });
}
