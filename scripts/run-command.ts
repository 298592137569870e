/** An error that the person who typed the command can fix. Its message is one clear line. */
export class Refusal extends Error {}

/** Refuses words of the command line that mean nothing: unheard, the command would do something else than was asked. */
export function refuseUnknown(words: string[], known: string[] = []): void {
  const unknown = words.filter((word) => !known.includes(word.replace(/(?<==).*/, "")));
  if (unknown.length === 0) return;
  const there = known.length === 0 ? "It takes none." : `There are: ${known.join(", ")}.`;
  throw new Refusal(`There is no option "${unknown.join('", "')}". ${there}`);
}

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
