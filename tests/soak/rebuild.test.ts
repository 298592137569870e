import { execFileSync } from "node:child_process";
import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

import { root } from "../../scripts/root.ts";
import { runScript } from "../commands/run-script.ts";
import { unpack } from "../commands/unpack.ts";

test("from the zipped sources, in another folder and time zone, come packages with the same bytes", async () => {
  const { stdout } = await runScript("zip", [], root);
  const [sources] = /\S+-sources\.zip/.exec(stdout)!;
  const folder = unpack(join(root, sources));
  try {
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "dir");
    const printed = execFileSync(process.execPath, [join("scripts", "run.mjs"), "zip"], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, INIT_CWD: folder, TZ: "Pacific/Kiritimati" },
      stdio: ["ignore", "pipe", "ignore"],
    });
    // Each line has the hash of a package.
    expect(printed).toBe(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
