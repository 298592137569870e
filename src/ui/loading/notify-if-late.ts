/** How long to wait for an answer, in ms, before a page says that there is none. A later one is still used. */
const answerTimeout = 5000;

/** Calls `late` if an answer takes too long, and keeps waiting for it. */
export function notifyIfLate<Answer>(answer: Promise<Answer>, late: () => void): Promise<Answer> {
  const timer = setTimeout(late, answerTimeout);
  return answer.finally(() => clearTimeout(timer));
}
