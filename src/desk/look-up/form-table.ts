/** A word of a text as it is compared, with its place. */
export interface Word {
  /** Lower case, without accents, points and lengthening. */
  folded: string;
  /** UTF-16 offsets [start, end) into the text. */
  start: number;
  end: number;
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const unparted = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Accents of Latin, Greek and Cyrillic letters, points of Hebrew and Arabic; not the vowels of Indian scripts. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670ـ]/g;

/** The words of a text, in its order. A run of Han letters is one word: its parts are looked for inside it. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(word), ({ 0: printed, index }) => ({
    folded: foldForm(printed),
    start: index,
    end: index + printed.length,
  }));
}

/** Whether a word is of a script that parts no words. */
export const isHan = (folded: string): boolean => unparted.test(folded);

/** Lower case, without accents; Arabic letters that are written either way become one. */
export function foldForm(printed: string): string {
  return printed
    .toLowerCase()
    .normalize("NFKD")
    .replace(accents, "")
    .normalize("NFKC")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/[ىی]/g, "ي")
    .replaceAll("ک", "ك")
    .replace(/ة$/, "ه")
    .replaceAll("ß", "ss")
    .replaceAll("ø", "o")
    .replaceAll("ł", "l")
    .replaceAll("ς", "σ")
    .replaceAll("ı", "i");
}

/** A word and what is left of it without the particles that Hebrew and Arabic glue to its beginning. */
export function withoutParticles(folded: string): string[] {
  const forms = [folded];
  const particles = /^[\u05d0-\u05ea]/.test(folded)
    ? /^[ושהבלמכ]/
    : /^[\u0621-\u064a]/.test(folded)
      ? /^(?:ال|لل|[وفبلك])/
      : undefined;
  if (!particles) return forms;
  let rest = folded;
  for (let taken = 0; taken < 3; taken++) {
    const particle = particles.exec(rest)?.[0];
    if (particle === undefined || rest.length - particle.length < 2) break;
    rest = rest.slice(particle.length);
    forms.push(rest);
  }
  return forms;
}

/**
 * A word without its ending: English endings go, and what is long is cut after six letters, which does for a language of which no more is known
 * (McNamee and Mayfield, "Character n-gram tokenization for European language text retrieval", 2004).
 */
export function stemOf(folded: string): string {
  const bare = folded.replace(/(?<=\p{L}{3})(?:ings?|ed|es|s|ly)$/u, "").replace(/(?<=\p{L}{3})e$/u, "");
  return bare.slice(0, STEM);
}

const STEM = 6;

/** A row's name where one of its forms stands. */
export interface FoundForm {
  name: string;
  /** Indices [from, to) of the words that it covers. */
  from: number;
  to: number;
  /** How many UTF-16 units of a Han word it takes; 0 elsewhere. */
  han: number;
}

interface Form {
  name: string;
  /** Words that follow the first one. */
  rest: string[];
}

/** Looks rows of word forms up in texts; `*` ends a form that any ending may follow, `_` parts its words. */
export class FormTable {
  readonly #exact = new Map<string, Form[]>();
  readonly #open = new Map<string, Form[]>();
  readonly #han: [form: string, name: string][] = [];
  #longest = 0;

  constructor(rows: Record<string, string>) {
    for (const [name, row] of Object.entries(rows))
      for (const form of row.split(" ")) if (form !== "" && form !== "|") this.#add(name, foldForm(form));
  }

  /** What stands in a text, in its order; a word may be of several rows. */
  find(words: Word[]): FoundForm[] {
    const found: FoundForm[] = [];
    for (const [at, { folded }] of words.entries()) {
      if (isHan(folded)) {
        for (const [form, name] of this.#han)
          if (folded.includes(form)) found.push({ name, from: at, to: at + 1, han: form.length });
        continue;
      }
      const seen = new Map<string, number>();
      let longest = 0;
      for (const {
        form: { name, rest },
        length,
      } of this.#beginningAt(folded)) {
        const to = at + 1 + rest.length;
        const fits = rest.every((part, index) => fitsForm(words[at + 1 + index]?.folded ?? "", part));
        // "Provide" is a form of its own, not one of Italian "prova": what takes more of the word knows it better.
        if (!fits || (rest.length === 0 && length < longest)) continue;
        if (rest.length === 0) longest = length;
        seen.set(name, Math.max(to, seen.get(name) ?? 0));
      }
      for (const [name, to] of seen) found.push({ name, from: at, to, han: 0 });
    }
    return found;
  }

  #add(name: string, form: string): void {
    if (isHan(form)) {
      this.#han.push([form, name]);
      return;
    }
    const [first = "", ...rest] = form.split("_");
    const isOpen = first.endsWith("*");
    const key = isOpen ? first.slice(0, -1) : first;
    if (isOpen) this.#longest = Math.max(this.#longest, key.length);
    const table = isOpen ? this.#open : this.#exact;
    const list = table.get(key);
    if (list) list.push({ name, rest });
    else table.set(key, [{ name, rest }]);
  }

  /** Of each reading of the word the longest first. */
  *#beginningAt(folded: string): Generator<{ form: Form; length: number }> {
    for (const variant of withoutParticles(folded)) {
      for (const form of this.#exact.get(variant) ?? []) yield { form, length: variant.length };
      for (let end = Math.min(variant.length, this.#longest); end > 1; end--)
        for (const form of this.#open.get(variant.slice(0, end)) ?? []) yield { form, length: end };
    }
  }
}

const fitsForm = (folded: string, form: string): boolean =>
  form.endsWith("*")
    ? withoutParticles(folded).some((variant) => variant.startsWith(form.slice(0, -1)))
    : withoutParticles(folded).includes(form);
