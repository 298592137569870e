import { relative } from "node:path";

/** Where a file may stand that is imported. */
const targets = {
  facts: "src/facts/cite/b.ts",
  mentions: "src/mentions/figures/b.ts",
  desk: "src/desk/export/b.ts",
  "desk/notebook": "src/desk/notebook/b.ts",
  settings: "src/settings/b.ts",
  page: "src/page/card/b.ts",
  ui: "src/ui/card/b.ts",
  "platform/background": "src/platform/background/b.ts",
  "platform/own-page": "src/platform/own-page/b.ts",
  "platform/page": "src/platform/page/b.ts",
  "platform/messages.ts": "src/platform/messages.ts",
  entrypoints: "entrypoints/gate.ts",
  "another entrypoint's folder": "entrypoints/popup/main.tsx",
  assets: "assets/fact-sets/b.json",
  scripts: "scripts/b.ts",
  tests: "tests/b.ts",
} as const;
type Target = keyof typeof targets;

const packages = ["zod", "preact", "preact/hooks", "webextension-polyfill", "idb", "#i18n", "node:fs"] as const;

type Imported = Target | (typeof packages)[number];

/** A row of the table in ARCHITECTURE.md. */
interface Row {
  /** Folders whose files the row is about: the room and one in it. */
  from: string[];
  values: Imported[];
  /** Of which only types may be imported. */
  types?: Target[];
}

const everyRoom = Object.keys(targets).filter((name) => targets[name as Target].startsWith("src/")) as Target[];
/** The table. */
const table: Row[] = [
  { from: ["src/facts", "src/facts/rules"], values: ["facts", "zod"] },
  { from: ["src/mentions", "src/mentions/figures"], values: ["mentions"], types: ["facts"] },
  { from: ["src/desk", "src/desk/look-up"], values: ["desk", "desk/notebook", "facts", "mentions", "zod"] },
  { from: ["src/settings", "src/settings/deep"], values: ["settings", "zod"] },
  {
    from: ["src/page", "src/page/mark"],
    values: ["page", "mentions", "ui", "preact"],
    types: ["facts", "settings"],
  },
  {
    from: ["src/ui", "src/ui/panel"],
    values: ["ui", "preact", "preact/hooks", "#i18n"],
    types: ["facts", "mentions", "desk", "desk/notebook", "settings"],
  },
  {
    from: ["src/platform/background", "src/platform/own-page"],
    values: [
      ...(["platform/background", "platform/own-page", "platform/messages.ts"] as const),
      ...(["facts", "settings", "desk/notebook", "assets", "zod", "webextension-polyfill", "idb"] as const),
    ],
    types: ["mentions"],
  },
  {
    from: ["src/platform/page"],
    values: ["platform/page", "platform/messages.ts"],
    types: ["facts", "mentions", "settings", "desk/notebook"],
  },
  {
    from: ["src/platform"],
    values: ["platform/messages.ts"],
    types: ["facts", "mentions", "settings", "desk/notebook"],
  },
  {
    from: ["entrypoints", "entrypoints/options"],
    values: [...everyRoom, "preact", "webextension-polyfill", "#i18n"],
  },
];

interface Plant {
  file: string;
  text: string;
  rule: string | undefined;
}

const value = (way: string) => `import { b } from "${way}"; export const a = b;`;
const type = (way: string) => `import type { B } from "${way}"; export type A = B;`;

/** Each pair of the table, once as a value and once as a type, from the room itself and from a folder in it. */
const pairs: Plant[] = table.flatMap(({ from, values, types = [] }) =>
  from.flatMap((folder) => {
    const named: [Imported, string][] = [
      ...Object.entries(targets).map(([name, file]) => [name as Target, wayFrom(folder, file)] as const),
      ...packages.map((name) => [name, name] as const),
    ].map(([name, way]) => [name, way]);
    return named.flatMap(([name, way]) => {
      const mayValues = values.includes(name);
      const mayTypes = mayValues || types.includes(name as Target);
      return [
        { file: folder, text: value(way), rule: mayValues ? undefined : "no-restricted-imports" },
        { file: folder, text: type(way), rule: mayTypes ? undefined : "no-restricted-imports" },
      ];
    });
  }),
);

/** The ways round: other forms of an import, and other names of the same file. */
const ways: Plant[] = [
  ...[
    'export { b } from "../page/b.ts";',
    'export * from "../page/b.ts";',
    'export const a = () => import("../page/b.ts");',
    'import "../page/b.ts";',
    'import b = require("../page/b.ts"); export const a = b;',
    value("../page"),
    value("@/src/page/b.ts"),
    value("~/src/page/b.ts"),
    value("/src/page/b.ts"),
    value("../../src/page/b.ts"),
    value("../../node_modules/preact/dist/preact.js"),
  ].map((text) => ({ file: "src/facts", text, rule: "no-restricted-imports" })),
  { file: "src/facts", text: 'export type A = import("../page/b.ts").B;', rule: "consistent-type-imports" },
  { file: "src/facts", text: 'export const a = require("../page/b.ts");', rule: "no-require-imports" },
  {
    file: "src/mentions",
    text: 'import { type B } from "../facts/b.ts"; export type A = B;',
    rule: "no-import-type-side-effects",
  },
  ...[
    "./gate.ts",
    "./gate",
    "./a-new-one.ts",
    "./popup",
    "./popup/main.tsx",
    "../entrypoints/gate.ts",
    "@/entrypoints/gate.ts",
    "~/entrypoints/gate",
    "/entrypoints/gate.ts",
    "../src/../entrypoints/gate.ts",
  ].map((way) => ({ file: "entrypoints", text: value(way), rule: "no-restricted-imports" })),
  { file: "entrypoints", text: 'export const a = () => import("./names.ts");', rule: "no-restricted-imports" },
  ...["../gate.ts", "../reader", "../popup/main.tsx", "./other.tsx"].map((way) => ({
    file: "entrypoints/options",
    text: value(way),
    rule: "no-restricted-imports",
  })),
  { file: "entrypoints", text: value("../src/ui/card/card.css?inline"), rule: undefined },
  { file: "entrypoints", text: value("wxt/utils/define-background"), rule: undefined },
];

/** What is no import and no room's to use. */
const others: Plant[] = [
  ...["facts", "mentions", "settings"].flatMap((room) =>
    ["document", "chrome", "browser", "fetch"].map((name) => ({
      file: `src/${room}`,
      text: `export const a = ${name};`,
      rule: "no-restricted-globals",
    })),
  ),
  ...["page", "ui"].flatMap((room) =>
    ["chrome", "browser", "fetch"].map((name) => ({
      file: `src/${room}`,
      text: `export const a = ${name};`,
      rule: "no-restricted-globals",
    })),
  ),
  { file: "src/page", text: 'export const a = (b: Element) => (b.innerHTML = "");', rule: "no-restricted-properties" },
];

/** Files that are planted, what stands in each, and the rule that refuses it; none where it is allowed. */
export const planted = [...pairs, ...ways, ...others].map((plant, index) => ({
  ...plant,
  file: `${plant.file}/a${index}.ts`,
}));

function wayFrom(folder: string, file: string): string {
  const way = relative(folder, file);
  return way.startsWith(".") ? way : `./${way}`;
}
