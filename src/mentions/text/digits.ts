/** Digits of other scripts than ASCII, each a unit of its own. */
const others = /(?![0-9])[\p{Nd}٬٫，．]/gu;

/** A text with the digits of every script as ASCII digits, each in its place, and the marks among them as "," and ".". */
export function plainDigits(text: string): string {
  return text.replace(others, (sign, at: number) => {
    if (sign.length > 1) return sign;
    if (/\p{Nd}/u.test(sign)) return String(digitOf(sign.charCodeAt(0)));
    if (sign === "٬") return ",";
    if (!/\p{Nd}/u.test(text[at - 1] ?? "") || !/\p{Nd}/u.test(text[at + 1] ?? "")) return sign;
    return sign === "，" ? "," : ".";
  });
}

/** The value of a digit, by its code. The ten of a script stand in a row from zero. */
function digitOf(code: number): number {
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCharCode(zero - 1)) && code - zero < 9) zero--;
  return code - zero;
}
