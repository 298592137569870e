import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

import { browserCandidates } from "../../../scripts/browsers/candidates.ts";
import { firstUsable, isSnap, parseVersion } from "../../../scripts/browsers/find.ts";

const says = (line: string): string => `#!/bin/sh\necho "${line}"\n`;
const ubuntuScript = '#!/bin/sh\nexec /snap/bin/chromium "$@"\n';

/** Executable files by their path in a new folder, or where a link leads to. */
function machine(files: Record<string, string | { link: string }>): string {
  const folder = mkdtempSync(join(tmpdir(), "browsers-"));
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    if (typeof content === "string") {
      writeFileSync(file, content);
      chmodSync(file, 0o755);
    } else symlinkSync(join(folder, content.link), file);
  }
  return folder;
}

const machines = [
  { what: "nothing", files: {}, found: undefined },
  { what: "Chromium", files: { "bin/chromium": says("Chromium 156.0.8078.79 built on Debian") }, found: "chromium" },
  { what: "the oldest that counts", files: { "bin/chromium": says("Chromium 128.0.1.2") }, found: "chromium" },
  { what: "one that is too old", files: { "bin/chromium": says("Chromium 127.0.9.9") }, found: undefined },
  {
    what: "Chrome that is too old, and Edge",
    files: {
      "bin/google-chrome": says("Google Chrome 120.0.1.2"),
      "bin/microsoft-edge-stable": says("Microsoft Edge 140.0.3485.54"),
    },
    found: "microsoft-edge-stable",
  },
  {
    what: "Chrome and Chromium",
    files: { "bin/chromium": says("Chromium 150.0.1.2"), "bin/google-chrome": says("Google Chrome 150.0.1.2") },
    found: "google-chrome",
  },
  {
    what: "a snap",
    files: {
      "snap/chromium/1/chromium": says("Chromium 150.0.1.2"),
      "bin/chromium": { link: "snap/chromium/1/chromium" },
    },
    found: undefined,
  },
  { what: "Ubuntu's script that starts a snap", files: { "bin/chromium-browser": ubuntuScript }, found: undefined },
  { what: "one that breaks", files: { "bin/chromium": "#!/bin/sh\nexit 1\n" }, found: undefined },
];

test.for(machines)("on a machine with $what: $found", ({ files, found }) => {
  const folder = machine(files);
  const env = { PATH: join(folder, "bin"), PUPPETEER_CACHE_DIR: join(folder, "downloads") };
  const candidates = browserCandidates("chromium", { platform: "linux", env });
  expect(firstUsable("chromium", candidates)?.path).toBe(found === undefined ? undefined : join(folder, "bin", found));
});

test("a path in the environment comes first", () => {
  const folder = machine({ "bin/firefox": says("Mozilla Firefox 150.0"), own: says("Mozilla Firefox 153.7.0esr") });
  const env = { PATH: join(folder, "bin"), PUPPETEER_CACHE_DIR: folder, FIREFOX_PATH: join(folder, "own") };
  const candidates = browserCandidates("firefox", { platform: "linux", env });
  expect(firstUsable("firefox", candidates)).toEqual({
    path: join(folder, "own"),
    name: "Mozilla Firefox",
    version: "153.7.0esr",
  });
});

test("a browser of its own is no snap", () => {
  expect(isSnap(join(machine({ chromium: says("Chromium 150.0.1.2") }), "chromium"))).toBe(false);
});

test.for([
  ["Google Chrome 141.0.7390.54 ", { name: "Google Chrome", version: "141.0.7390.54" }],
  ["Mozilla Firefox 153.7.0esr", { name: "Mozilla Firefox", version: "153.7.0esr" }],
  ["command not found", undefined],
] as const)("%s", ([line, parsed]) => {
  expect(parseVersion(line)).toEqual(parsed);
});
