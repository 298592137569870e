/** What a German number written as one folded word says ("siebenunddreissig", "hundertachtzig"), or undefined. */
export function germanNumber(word: string, values: Map<string, number>): number | undefined {
  for (const [scale, factor] of [
    ["tausend", 1000],
    ["hundert", 100],
  ] as const) {
    const at = word.indexOf(scale);
    if (at < 0) continue;
    const before = at === 0 ? 1 : germanNumber(word.slice(0, at), values);
    const rest = word.slice(at + scale.length);
    const after = rest === "" ? 0 : germanNumber(rest, values);
    return before === undefined || after === undefined ? undefined : before * factor + after;
  }
  const joined = word.indexOf("und");
  if (joined < 1) return values.get(word);
  const ones = values.get(word.slice(0, joined));
  const tens = values.get(word.slice(joined + 3));
  return ones === undefined || tens === undefined ? undefined : ones + tens;
}
