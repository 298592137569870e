import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Policy } from "../../../scripts/browsers/chromium-policy.ts";

/** A home folder in which Firefox on Linux finds a policy for our extension. */
export function homeWithPolicy(policy: Policy): { home: string } & Disposable {
  const home = mkdtempSync(join(tmpdir(), "sidelight-home-"));
  const folder = join(home, ".mozilla", "managed-storage");
  mkdirSync(folder, { recursive: true });
  const name = "sidelight@sidelight.example";
  const manifest = { name, description: "Settings of Sidelight", type: "storage", data: policy };
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(manifest));
  return { home, [Symbol.dispose]: () => rmSync(home, { recursive: true, maxRetries: 5 }) };
}
