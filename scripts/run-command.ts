/** Something that the person who typed the command can put right: its message is one clear line. */
export class Refusal extends Error {}

/** Runs a command and sets the exit status: what it returns, or 1 when it fails. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  // Whoever read the output has seen enough (`| head`).
  process.stdout.on("error", () => process.exit());
  try {
    process.exitCode = await command();
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error);
    process.exitCode = 1;
  }
}
