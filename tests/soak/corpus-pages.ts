import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { loadSaved } from "../../scripts/pages/load.ts";
import type { PageServer } from "../../scripts/pages/serve.ts";
import { root } from "../../scripts/root.ts";

/** Saved coverage and other news, or our own test pages where there is no corpus. */
const folders = ["coverage", "news"].map((name) => join(root, "..", "shared", "corpus", name)).filter(existsSync);
const files = (folders.length > 0 ? folders : [join(root, "tests", "pages")]).map((folder) =>
  readdirSync(folder)
    .filter((name) => /\.html(\.gz)?$/.test(name))
    .toSorted()
    .map((name) => join(folder, name)),
);

/** Nothing runs and nothing is fetched: each style or picture of a host that isn't there would hold a page up for seconds. */
const ALONE = { "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'" };

/** Addresses of saved pages that run no script and fetch nothing, in a loop, as many as asked for: news about the story, or three other pages to each of the story. */
export function servedPages(server: PageServer, count: number, kind: "coverage" | "mixed"): string[] {
  const [coverage = [], others = []] = files.map((all) => all.map((file) => ({ ...loadSaved(file), headers: ALONE })));
  const known = coverage.filter(({ body }) => isNews(body.toString()));
  const pageAt = (at: number) =>
    kind === "coverage" || others.length === 0
      ? known[at % known.length]!
      : at % 4 === 0
        ? known[(at / 4) % known.length]!
        : others[(at - Math.ceil(at / 4)) % others.length]!;
  return Array.from({ length: count }, (_, at) => {
    const page = pageAt(at);
    return server.add({ ...page, name: `${at}-${page.name}` });
  });
}

/** As the page itself says, with a name of the story. */
const isNews = (text: string): boolean => /"(?:Reportage)?NewsArticle"/.test(text) && /NSO Group|Pegasus/.test(text);
