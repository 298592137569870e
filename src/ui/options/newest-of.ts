/**
 * Asks at each call, and uses only what the newest question brought, whichever answer comes last. Each call ends with the
 * newest: whoever waits for one may rely on what is shown.
 */
export function newestOf<Answer>(ask: () => Promise<Answer>, use: (answer: Answer) => void): () => Promise<void> {
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
