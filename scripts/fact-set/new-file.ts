import { writeFile } from "node:fs/promises";
import { basename, dirname, relative, resolve } from "node:path";

import { root, typedIn } from "../root.ts";
import { Refusal } from "../run-command.ts";

/** Writes a set to fill in. Never over a file that is there. */
export async function newFile(file: string): Promise<number> {
  const path = resolve(typedIn, file);
  const id = idFrom(basename(path, ".json"));
  const schema = relative(dirname(path), resolve(root, "assets/fact-sets/fact-set.schema.json")).replaceAll("\\", "/");
  const set = skeleton(id, schema.startsWith(".") ? schema : `./${schema}`, new Date().toISOString().slice(0, 10));
  try {
    await writeFile(path, `${JSON.stringify(set, undefined, 2)}\n`, { flag: "wx" });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    throw new Refusal(`${file}: ${refusals[code] ?? "cannot be written."}`);
  }
  console.log(
    [
      `Wrote ${file}.`,
      "Each value that begins with TODO says what goes there. An editor that knows JSON Schema explains every field.",
      `npm run fact-set -- check ${file}   lists what is still to be written, and every mistake`,
      `npm run fact-set -- try ${file}     tries its names and cues on texts about other things, and on your own`,
      "More people, names and facts are further items of the lists. A fact without a reply needs no contestedBy",
      'unless it is an allegation; then write instead: "response": "none in the source".',
    ].join("\n"),
  );
  return 0;
}

const refusals: Record<string, string> = {
  EEXIST: "is there already. Give another name.",
  ENOENT: "there is no such folder.",
  EACCES: "may not be written.",
};

function idFrom(name: string): string {
  const words = name
    .normalize("NFKD")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join("-").slice(0, 80) ?? "my-set";
}

const todo = (what: string): string => `TODO: ${what}`;

/**
 * A set with one of each thing, for somebody to fill in. JSON has no comments, so each value that is to be written begins
 * with TODO and says what goes there; `check` lists those that are left, with their places.
 */
function skeleton(id: string, schema: string, today: string): object {
  return {
    $schema: schema,
    format: 1,
    id,
    version: "1.0.0",
    language: todo('the language that you write in, such as "en" or "pt-BR"'),
    title: todo("what the set is about, in one line, with the month: “The ferry inquiry (May 2024)”"),
    summary: todo("one or two sentences on what was reported, by whom and when"),
    asOf: todo('the month up to which your sources know, such as "2024-05"'),
    licence: todo("who worded this, and under which licence it may be used"),
    changes: [{ version: "1.0.0", date: today, note: "First version." }],
    sources: [
      {
        id: "article",
        title: todo("the headline of the article"),
        publisher: todo("who published it"),
        published: todo('its date as far as it is known, such as "2024-05-18"'),
        paragraphs: todo("how many paragraphs it has, as a number without quotation marks"),
        sha256: todo("what `sha256sum article.txt` prints for the article's text"),
      },
    ],
    topic: {
      cues: [{ text: todo("a word that pages on this topic use and others hardly do"), language: "en" }],
    },
    entities: [
      {
        id: "first-name",
        kind: "company",
        name: todo("the full name of a company, person, body or thing in the story"),
        summary: todo("what it is, in one line"),
        aliases: [
          { text: todo("the name as pages print it, long enough to mean nothing else") },
          { text: todo("a short form; it counts only on pages on topic"), case: "exact", needs: "topic" },
        ],
      },
    ],
    facts: [
      {
        id: "first-allegation",
        about: ["first-name"],
        kind: "allegation",
        statement: todo("who says what, the asserter first, in your own words, with the source's hedge"),
        attribution: [{ who: todo("who says it"), verb: "said" }],
        basis: "press report",
        contestedBy: ["first-reply"],
        locator: locator(1),
      },
      {
        id: "first-reply",
        about: ["first-name"],
        kind: "denial",
        statement: todo("what the other side answered"),
        attribution: [{ who: todo("who answered"), verb: "denied" }],
        basis: "company statement",
        locator: locator(1),
      },
    ],
  };
}

const locator = (paragraph: number) => ({
  source: "article",
  paragraph,
  start: todo("the first words, at most four"),
  end: todo("the last words, at most four"),
});
