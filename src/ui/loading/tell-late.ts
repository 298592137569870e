/** How long a page of ours waits for an answer, in ms, before it says that there is none; one that comes later is taken. */
const waitsForAnswer = 5000;

/** Calls `late` where an answer takes too long, and goes on waiting for it. */
export function tellLate<Answer>(answer: Promise<Answer>, late: () => void): Promise<Answer> {
  const timer = setTimeout(late, waitsForAnswer);
  return answer.finally(() => clearTimeout(timer));
}
