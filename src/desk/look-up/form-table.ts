import { foldWord, isHan, withoutParticles, type Word } from "./fold-words.ts";

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
      for (const form of row.split(" ")) if (form !== "" && form !== "|") this.#add(name, foldWord(form));
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
      for (const { name, rest } of this.#beginningAt(folded)) {
        const to = at + 1 + rest.length;
        const fits = rest.every((part, index) => fitsForm(words[at + 1 + index]?.folded ?? "", part));
        if (fits) seen.set(name, Math.max(to, seen.get(name) ?? 0));
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

  *#beginningAt(folded: string): Generator<Form> {
    for (const variant of withoutParticles(folded)) {
      yield* this.#exact.get(variant) ?? [];
      for (let end = Math.min(variant.length, this.#longest); end > 1; end--)
        yield* this.#open.get(variant.slice(0, end)) ?? [];
    }
  }
}

const fitsForm = (folded: string, form: string): boolean =>
  form.endsWith("*")
    ? withoutParticles(folded).some((variant) => variant.startsWith(form.slice(0, -1)))
    : withoutParticles(folded).includes(form);
