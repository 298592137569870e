import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { loadSaved } from "../../scripts/pages/load.ts";
import { AS_SAVED, type PageServer } from "../../scripts/pages/serve.ts";
import { root } from "../../scripts/root.ts";

/** Saved coverage and other news, or our own test pages where there is no corpus. */
const folders = ["coverage", "news"].map((name) => join(root, "..", "shared", "corpus", name)).filter(existsSync);
const files = (folders.length > 0 ? folders : [join(root, "tests", "pages")]).map((folder) =>
  readdirSync(folder)
    .filter((name) => /\.html(\.gz)?$/.test(name))
    .toSorted()
    .map((name) => join(folder, name)),
);

/** Addresses of saved pages that run no script, in a loop, as many as asked for: news about the story, or three other pages to each of the story. */
export function servedPages(server: PageServer, count: number, kind: "coverage" | "mixed"): string[] {
  const [coverage = [], news = []] = files;
  const chosen =
    kind === "coverage" ? coverage : coverage.flatMap((file, at) => [file, ...news.slice(at * 3, at * 3 + 3)]);
  const all = chosen.map((file) => ({ ...loadSaved(file), headers: AS_SAVED }));
  const known = kind === "coverage" ? all.filter(({ body }) => isNews(body.toString())) : all;
  return Array.from({ length: count }, (_, at) => {
    const page = known[at % known.length]!;
    return server.add({ ...page, name: `${at}-${page.name}` });
  });
}

/** As the page itself says, with a name of the story. */
const isNews = (text: string): boolean => /"(?:Reportage)?NewsArticle"/.test(text) && /NSO Group|Pegasus/.test(text);
