import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

import { root } from "../root.ts";

/** Where a module of a package lies: the innermost `node_modules` counts. */
const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;

/** Between two licenses. */
const RULE = `\n\n${"=".repeat(80)}\n\n`;
const FILE = "licenses.txt";

export interface ShippedLicenses {
  /** Notes the packages whose code is in a script that is built. */
  plugin: Plugin;
  /** Writes their licenses into the folder of the extension. */
  write: (folder: string) => void;
}

/**
 * Ships our own license and those of the packages whose code is shipped, and of no others: the bundler knows them.
 *
 * @throws Error at the end of the build, if such a package names no license
 */
export function shippedLicenses(): ShippedLicenses {
  const folders = new Set<string>();
  return {
    plugin: {
      name: "shipped-licenses",
      apply: "build",
      generateBundle(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== "chunk") continue;
          for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
            const [folder] = PACKAGE.exec(id.replaceAll("\\", "/")) ?? [];
            if (folder !== undefined && renderedLength > 0) folders.add(folder.replaceAll("\0", ""));
          }
        }
      },
    },
    write(folder) {
      const own = licenseOf(root);
      const texts = [own, ...[...folders].map((path) => licenseOf(path)).toSorted()];
      writeFileSync(join(folder, FILE), `${texts.join(RULE)}\n`);
    },
  };
}

/** The packages whose code is in a built extension, as `name@version`. */
export function shippedPackages(folder: string): string[] {
  const [, ...shipped] = readFileSync(join(folder, FILE), "utf8").split(RULE);
  return shipped.map((text) => text.replace(/^(\S+) (\S+) [^]*$/, "$1@$2"));
}

interface Manifest {
  name: string;
  version: string;
  license?: string;
  repository?: string | { url: string };
}

function licenseOf(folder: string): string {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const { name, version, license, repository } = manifest;
  if (license === undefined) throw new Error(`${name} is shipped, and names no license.`);
  const file = readdirSync(folder).find((entry) => /^licen[sc]e/i.test(entry));
  const source = typeof repository === "object" ? repository.url : repository;
  const text = file
    ? readFileSync(join(folder, file), "utf8").trim()
    : `The package holds no copy of its license. Its source: ${source ?? "not named"}`;
  return `${name} ${version} (${license})\n\n${text}`;
}
