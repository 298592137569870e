import { ownSets } from "./fact-sets.ts";
import { loadSettings } from "./settings-store.ts";

/** How long the page that woke the background has it for itself, in ms. */
const firstAnswers = 300;

/** Does at each start what nobody waits for, once the page that woke the background has its first answers. */
export function afterFirstAnswers(task: () => void): void {
  setTimeout(task, firstAnswers);
}

/** Asks for what the first answers need, all at once: they would ask for one after the other. */
export function readAhead(): void {
  void Promise.allSettled([ownSets(), loadSettings()]);
}
