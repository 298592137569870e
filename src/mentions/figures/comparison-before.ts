/** What a page says of a number's exactness. */
export type Comparison = "more than" | "about" | "at least" | "at most";

/** The last words before a number, by language together: no form here means another thing elsewhere. */
const forms: [Comparison, RegExp][] = [
  [
    "at most",
    /(?:fewer than|less than|under|up to|at most|no more than|menos de|hasta|como máximo|menos de|até|no máximo|moins de|jusqu.à|au plus|weniger als|bis zu|höchstens|unter|kevesebb mint|legfeljebb)\s*$/iu,
  ],
  [
    "at least",
    /(?:at least|no fewer than|not less than|no less than|al menos|por lo menos|cuando menos|pelo menos|ao menos|au moins|pas moins de|mindestens|wenigstens|legalább|לפחות|على الأقل|至少)\s*$/iu,
  ],
  [
    "more than",
    /(?:more than|over|upwards of|in excess of|above|greater than|más de|mas de|mais de|plus de|au-delà de|mehr als|über|több mint|יותר מ-?|מעל|أكثر من|超过|超過|逾)\s*$/iu,
  ],
  [
    "about",
    /(?:about|around|some|roughly|approximately|nearly|almost|close to|an estimated|unos|unas|cerca de|alrededor de|casi|aproximadamente|cerca de|quase|uns|umas|por volta de|environ|près de|quelque|presque|autour de|etwa|rund|ungefähr|fast|knapp|circa|ca\.|mintegy|körülbelül|כ-?|נחוה|حوالي|نحو|约|約|大约)\s*$/iu,
  ],
];

/** The comparison that stands right before UTF-16 offset `start`, if any; an article between the two is passed over. */
export function comparisonBefore(text: string, start: number): Comparison | undefined {
  const before = text
    .slice(Math.max(0, start - 40), start)
    .replace(/(?:\s(?:the|a|an|los|las|os|as|les|die|den))?\s*$/iu, " ");
  return forms.find(([, form]) => form.test(before))?.[0];
}
