import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Runs in the other extension's background. Writes the answers to the active tab's address, where a tool can read them.
 */
async function speak(to: string, messages: unknown[]): Promise<void> {
  const said = await Promise.all(
    messages.map((message) =>
      chrome.runtime.sendMessage(to, message).then(
        (reply) => reply ?? null,
        () => null,
      ),
    ),
  );
  await chrome.tabs.update({ url: `said.html#${encodeURIComponent(JSON.stringify(said))}` });
}

/** Makes another extension, which sends messages to ours once it is installed. Returns its folder. */
export function strangerExtension(to: string, messages: unknown[]): string {
  const folder = mkdtempSync(join(tmpdir(), "stranger-"));
  const manifest = {
    manifest_version: 3,
    name: "Stranger",
    version: "1",
    background: { service_worker: "speak.js", scripts: ["speak.js"] },
    browser_specific_settings: { gecko: { id: "stranger@sidelight.example" } },
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "said.html"), "<!doctype html>");
  writeFileSync(join(folder, "speak.js"), `(${speak.toString()})(${JSON.stringify(to)}, ${JSON.stringify(messages)});`);
  return folder;
}
