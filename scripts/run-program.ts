import { spawn } from "node:child_process";

/**
 * Runs a program. Returns its exit status and all of its output in order.
 *
 * @param onMessage handles messages of a Node program to its parent
 */
export async function runProgram(
  program: string,
  args: string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
  onMessage?: (message: unknown) => void,
): Promise<{ status: number | null; printed: string }> {
  // On Windows, commands that npm installs are scripts, which only a shell can start.
  const shell = process.platform === "win32" && !program.endsWith(".exe");
  const child = spawn(program, args, {
    cwd,
    env,
    shell,
    stdio: ["ignore", "pipe", "pipe", ...(onMessage ? ["ipc" as const] : [])],
  });
  if (onMessage) child.on("message", onMessage);
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
  }
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  return { status, printed };
}
