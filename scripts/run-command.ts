/** An error that the person who typed the command can fix. Its message is one clear line. */
export class Refusal extends Error {}

/** Runs a command and sets the exit status: what it returns, or 1 when it fails. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  // The reader of the output has closed it (`| head`).
  process.stdout.on("error", () => process.exit());
  try {
    process.exitCode = await command();
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error);
    process.exitCode = 1;
  }
}
