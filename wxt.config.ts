import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { defineConfig } from "wxt";

import { asciiSource } from "./scripts/build/ascii-source.ts";
import { compileHint } from "./scripts/build/compile-hint.ts";
import { compiledSets, readBundledSets } from "./scripts/build/compiled-sets.ts";
import { helpPages } from "./scripts/build/help-pages.ts";
import { managedSchema } from "./scripts/build/managed-schema.ts";
import { polyfillAsModule } from "./scripts/build/polyfill-as-module.ts";
import { shippedLicenses } from "./scripts/build/shipped-licenses.ts";
import { zodWithoutEval } from "./scripts/build/zod-without-eval.ts";

const pages = ["http://*/*", "https://*/*"];

/** Keys with letters type a sign on a Mac where Alt is held, so there it is the control key. */
const key = (keys: string) => ({ default: `Alt+${keys}`, mac: `MacCtrl+Shift+${keys.replace("Shift+", "")}` });

/** All can be remapped. Four are the most that Chromium lets an extension suggest keys for. */
const commands = {
  "next-mention": { suggested_key: key("Period"), description: "__MSG_command_next__" },
  "previous-mention": { suggested_key: key("Comma"), description: "__MSG_command_previous__" },
  "open-card": { suggested_key: key("C"), description: "__MSG_command_card__" },
  "open-panel": { suggested_key: key("Shift+S"), description: "__MSG_command_panel__" },
  "look-up": { description: "__MSG_command_lookUp__" },
  "switch-site": { description: "__MSG_command_site__" },
};

/** Of our own pages and the background: nothing but what is in the package, and no request to anywhere. */
const ownPagesPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types set-worker",
].join("; ");

const licenses = shippedLicenses();

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ["@wxt-dev/i18n/module"],
  i18n: { localesDir: "assets/locales" },
  publicDir: "assets/public",
  targetBrowsers: ["chrome", "firefox", "safari"],
  manifest: ({ browser, command }) => ({
    name: "__MSG_extension_name__",
    description: "__MSG_extension_description__",
    default_locale: "en",
    permissions: ["activeTab", "contextMenus", "scripting", "storage"],
    host_permissions: pages,
    // A development build speaks to its server.
    ...(command === "build" && { content_security_policy: { extension_pages: ownPagesPolicy } }),
    commands,
    icons: { 16: "icon/16.png", 32: "icon/32.png", 48: "icon/48.png", 128: "icon/128.png" },
    // Named by hand: WXT's content-script wrapper would bring its run time along, and the gate is paid on every page.
    content_scripts: [
      ...(browser === "firefox"
        ? [{ matches: pages, js: ["event-shield.js"], run_at: "document_start" as const }]
        : []),
      { matches: pages, js: ["gate.js"], run_at: "document_idle" },
    ],
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "sidelight@sidelight.example",
              strict_min_version: "146.0",
              data_collection_permissions: { required: ["none"] },
            },
            gecko_android: { strict_min_version: "146.0" },
          },
        }
      : browser === "safari"
        ? { browser_specific_settings: { safari: { strict_min_version: "26.2" } } }
        : { minimum_chrome_version: "128", storage: { managed_schema: "managed-schema.json" } }),
  }),
  // No preload helper: it would bring `fetch` into the popup. Nothing is written for browsers older than the manifest's.
  vite: ({ browser }) => ({
    plugins: [
      bareScripts(),
      smallRuntime(),
      compiledSets(browser !== "firefox"),
      zodWithoutEval(),
      polyfillAsModule(),
      compileHint(),
      asciiSource(),
      licenses.plugin,
    ],
    build: { modulePreload: false, target: ["chrome128", "firefox146", "safari26.2"] },
  }),
  hooks: {
    // A fact set with a mistake fails the build, naming where the mistake is and what to do.
    "build:before": () => void readBundledSets(),
    "build:publicAssets": ({ config }, files) => {
      files.push(...helpPages());
      if (config.browser === "chrome")
        files.push({ relativeDest: "managed-schema.json", contents: `${JSON.stringify(managedSchema(), null, 2)}\n` });
    },
    "build:done": ({ config }) => licenses.write(config.outDir),
  },
});

/**
 * Starts our page scripts without WXT's wrapper, which only logs a crash again and would take a tenth of the gate's
 * 3 kB: these bytes are paid on every page that the reader opens.
 */
function bareScripts(): Plugin {
  return {
    name: "bare-scripts",
    apply: "build",
    transform(code, id) {
      // Ours are functions, never options.
      if (id.includes("define-unlisted-script")) return "export const defineUnlistedScript = (main) => ({ main });";
      if (!id.includes("unlisted-script-entrypoint")) return undefined;
      const [script] = /import definition from [^;]+;/.exec(code)!;
      return `${script} definition.main();`;
    },
  };
}

/** In page scripts views are drawn by `draw.ts`: of Preact they need its types, and of the strings' package one function. */
function smallRuntime(): Plugin {
  const runtimes = new Map([
    ["preact/jsx-runtime", "./src/ui/card/draw.ts"],
    ["@wxt-dev/i18n", "./src/platform/page/i18n-runtime.ts"],
  ]);
  let isPageScript = false;
  return {
    name: "small-runtime",
    enforce: "pre",
    apply: "build",
    buildStart({ input }) {
      isPageScript = JSON.stringify(input).includes("unlisted-script");
    },
    resolveId(id) {
      const ours = isPageScript ? runtimes.get(id) : undefined;
      return ours && fileURLToPath(new URL(ours, import.meta.url));
    },
  };
}
