/**
 * Sends a request at each call, and uses only the answer to the latest one. Each call resolves with the latest, so a
 * caller that waits can rely on what is shown.
 */
export function latestOnly<Answer>(ask: () => Promise<Answer>, use: (answer: Answer) => void): () => Promise<void> {
  let newest: Promise<void> | undefined;
  return () => {
    const asking: Promise<void> = ask().then((answer) => {
      if (asking !== newest) return newest;
      use(answer);
      return undefined;
    });
    newest = asking;
    return asking;
  };
}

/** How long to wait for an answer, in ms, before a page says that there is none. A later one is still used. */
const answerTimeout = 5000;

/** Calls `late` if an answer takes too long, and keeps waiting for it. */
export function notifyIfLate<Answer>(answer: Promise<Answer>, late: () => void): Promise<Answer> {
  const timer = setTimeout(late, answerTimeout);
  return answer.finally(() => clearTimeout(timer));
}
