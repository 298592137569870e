import { writeFile } from "node:fs/promises";
import { basename, dirname, relative, resolve } from "node:path";

import { root } from "../root.ts";
import { Refusal } from "../run-command.ts";
import { skeleton } from "./skeleton.ts";

/** Writes a set to fill in. Never over a file that is there. */
export async function newFile(file: string): Promise<number> {
  const path = resolve(process.env["INIT_CWD"] ?? process.cwd(), file);
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
