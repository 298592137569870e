type Work = () => Promise<void>;

/**
 * Lets one piece of work run at a time for each tab. Of what waits for its turn only the newest comes to it, since each
 * says what is to be; where it fails, as in a tab that is closed, the next one's turn comes.
 *
 * @returns what hands in work; it resolves when nothing of its tab waits any more
 */
export function createTurns(): (tabId: number, work: Work) => Promise<void> {
  const waiting = new Map<number, Work>();
  const running = new Map<number, Promise<void>>();
  const runAll = async (tabId: number) => {
    for (let work = waiting.get(tabId); work; work = waiting.get(tabId)) {
      waiting.delete(tabId);
      await work().catch(() => undefined);
    }
    running.delete(tabId);
  };
  return (tabId, work) => {
    waiting.set(tabId, work);
    const turn = running.get(tabId) ?? runAll(tabId);
    running.set(tabId, turn);
    return turn;
  };
}
