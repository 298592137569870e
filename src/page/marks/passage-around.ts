/** How much of the text around an occurrence is told, in UTF-16 units. */
const around = 40;

/**
 * An occurrence and the words before and after it in its flow, white space collapsed. What is cut is cut at a whole word
 * where there is one, and shows it by the white space at which it was cut: what is whole has none at its outer end.
 */
export function passageAround(occurrence: { flow: { text: string }; start: number; end: number; text: string }) {
  const { flow, start, end, text } = occurrence;
  // Far more is taken before white space is collapsed: a page's source is often indented.
  const before = collapse(flow.text.slice(Math.max(0, start - 10 * around), start)).trimStart();
  const after = collapse(flow.text.slice(end, end + 10 * around)).trimEnd();
  return {
    text: collapse(text),
    before: before.length > around ? ` ${before.slice(-around - 1).replace(/^\S* (?=.)/, "")}` : before,
    after: after.length > around ? `${after.slice(0, around + 1).replace(/(?<=.) \S*$/, "")} ` : after,
  };
}

function collapse(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
