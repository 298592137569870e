import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";

import { shippedPackages } from "./build/shipped-licenses.ts";
import { writeBillOfMaterials } from "./package/bill-of-materials.ts";
import { type WrittenZip, writeZip } from "./package/write-zip.ts";
import { root } from "./root.ts";
import { Refusal, runCommand } from "./run-command.ts";
import { ensureBuilt, type Target, TARGETS } from "./setup/build.ts";

const FOLDER = join(root, ".output", "packages");

/** All that a reviewer needs to build the same bytes: `npm run zip` there. */
const SOURCES = [
  "{entrypoints,src,assets,scripts}/**/*",
  "docs/**/*.{md,png}",
  "*.{json,ts,md}",
  ".oxfmtrc.json",
  ".oxlintrc.json",
  "LICENSE",
];

/** Writes the packages for the stores, the sources, and what the extension is made of; prints each with its hash. */
async function zip(named: string[]): Promise<number> {
  const unknown = named.filter((name) => !isTarget(name));
  if (unknown.length > 0) {
    throw new Refusal(`There is no browser "${unknown.join('", "')}". There are: ${Object.keys(TARGETS).join(", ")}.`);
  }
  const { name, version }: { name: string; version: string } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  );
  const fileOf = (what: string): string => join(FOLDER, `${name}-${version}-${what}`);
  mkdirSync(FOLDER, { recursive: true });
  const written: WrittenZip[] = [];
  for (const target of Object.keys(TARGETS).filter((one) => isTarget(one))) {
    if (named.length > 0 && !named.includes(target)) continue;
    written.push(writeZip(fileOf(`${target}.zip`), await ensureBuilt(target), ["**/*"]));
  }
  written.push(writeZip(fileOf("sources.zip"), root, SOURCES));
  await writeBillOfMaterials(fileOf("bill-of-materials.cdx.json"), name, shippedPackages(await ensureBuilt("chrome")));
  writeFileSync(join(FOLDER, "SHA256SUMS"), written.map(sumLine).join(""));
  for (const one of written) console.log(`${one.sha256}  ${relative(root, one.file)}  ${kilobytes(one.bytes)}`);
  return 0;
}

const isTarget = (name: string): name is Target => Object.hasOwn(TARGETS, name);

/** As `sha256sum --check` reads it. */
const sumLine = ({ sha256, file }: WrittenZip): string => `${sha256}  ${basename(file)}\n`;

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000).toLocaleString("en")} kB`;

await runCommand(() => zip(process.argv.slice(2)));
