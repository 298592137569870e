import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Browser } from "puppeteer-core";

import type { Policy } from "../../../scripts/browsers/chromium-policy.ts";
import { inFirefox } from "./firefox-internals.ts";

/**
 * Takes the extensions' part of a `policies.json` over as Firefox does at its start, by its own check and its own code. An
 * extension that is installed after that reads it.
 *
 * @returns whether the check let it pass
 */
export async function takeFirefoxPolicies(browser: Browser, thirdParty: object): Promise<boolean> {
  const passed = await inFirefox(
    browser,
    `async () => {
      const load = (address) => ChromeUtils.importESModule(address);
      const { schema } = load("resource:///modules/policies/schema.sys.mjs");
      const { PolicySchemaValidator } = load("resource://gre/modules/policies/PolicySchemaValidator.sys.mjs");
      const { Policies } = load("resource:///modules/policies/Policies.sys.mjs");
      const { valid, parsedValue } = PolicySchemaValidator.validate(
        JSON.parse(${JSON.stringify(JSON.stringify(thirdParty))}),
        schema.properties["3rdparty"],
        { allowAdditionalProperties: true, policyName: "3rdparty" },
      );
      if (valid) Policies["3rdparty"].onBeforeAddons(Services.policies.wrappedJSObject, parsedValue);
      return String(valid);
    }`,
  );
  return passed === "true";
}

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
