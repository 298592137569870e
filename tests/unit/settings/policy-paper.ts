import { readFileSync } from "node:fs";
import { join } from "node:path";

import { root } from "../../../scripts/root.ts";

/** The paper for administrators. */
export const paper = readFileSync(join(root, "docs/policy.md"), "utf8");

const examples = (language: string): string[] =>
  [...paper.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, "gms"))].map(([, text]) => text!);

type Policy = Record<string, unknown>;

const [own, chromium, firefox] = examples("json").map((text) => JSON.parse(text) as unknown);

/** What the paper's first example sets. */
export const example = own as Policy;

/** `policies.json` as the paper has it. */
export const policiesJson = firefox as { policies: { "3rdparty": { Extensions: Record<string, Policy> } } };

/** The same policy as each file of the paper says it, by its kind. */
export const files: Record<string, () => unknown> = {
  "Chromium on Linux": () =>
    (chromium as { "3rdparty": { extensions: Record<string, Policy> } })["3rdparty"].extensions["EXTENSION-ID"],
  "Chromium on Windows": () => readRegistry(examples("reg")[0]!),
  "Chromium on macOS": () => readPropertyList(examples("xml")[0]!),
  Firefox: () => policiesJson.policies["3rdparty"].Extensions["sidelight@sidelight.example"],
};

const key = String.raw`HKEY_LOCAL_MACHINE\Software\Policies\Google\Chrome\3rdparty\extensions\EXTENSION-ID\policy`;

/** A registry file as Chromium reads it: numbered values and keys make a list. */
function readRegistry(text: string): unknown {
  const [head, ...sections] = text.split(/^\[(.+)\]$/m);
  if (head !== "Windows Registry Editor Version 5.00\n\n") throw new Error("No registry file.");
  const top: Policy = {};
  for (let at = 0; at < sections.length; at += 2) {
    if (!sections[at]!.startsWith(key)) throw new Error(`Another key: ${sections[at]}`);
    const names = sections[at]!.slice(key.length).split("\\").slice(1);
    const place = names.reduce((now, name) => (now[name] ??= {}) as Policy, top);
    for (const [, name, quoted, number] of sections[at + 1]!.matchAll(/^"(\w+)"=(?:"(.*)"|dword:([\da-f]{8}))$/gm))
      place[name!] = quoted ?? Number.parseInt(number!, 16);
  }
  return asLists(top);
}

function asLists(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, one]) => [name, asLists(one)] as const);
  if (!entries.every(([name], at) => name === String(at + 1))) return Object.fromEntries(entries);
  return entries.map(([, one]) => one);
}

/** A property list with as many of its types as we need. */
function readPropertyList(text: string): unknown {
  const tokens = [...text.matchAll(/<(\/?)(dict|array|key|string|integer|plist)\b[^>]*>([^<]*)/g)];
  let at = 0;
  const read = (): unknown => {
    const [, , tag, content] = tokens[at++]!;
    const isEnd = () => tokens[at]![1] === "/";
    if (tag === "string" || tag === "integer" || tag === "key") {
      at++;
      return tag === "integer" ? Number(content) : content;
    }
    const values: unknown[] = [];
    while (!isEnd()) values.push(read());
    at++;
    if (tag === "array") return values;
    if (tag === "plist") return values[0];
    return Object.fromEntries(
      values.flatMap((value, place) => (place % 2 ? [[values[place - 1] as string, value]] : [])),
    );
  };
  return read();
}
