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
