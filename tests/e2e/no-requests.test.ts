import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { openBrowser, type OpenedBrowser } from "./browser/open-browser.ts";
import { browsers } from "./browser/browser-fixture.ts";

/** Every way in which a script may ask for something elsewhere, by name. Sent as text: it uses nothing around it. */
async function tryEachWay(origin: string): Promise<string[]> {
  const world = globalThis as unknown as Window & typeof globalThis;
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- it is sent along
  const settled = (what: (done: () => void) => void) =>
    new Promise<void>((resolve) => {
      what(resolve);
    });
  const ways: Record<string, () => unknown> = {
    fetch: () => world.fetch(`${origin}/fetch`),
    "fetch-no-cors": () => world.fetch(`${origin}/fetch-no-cors`, { mode: "no-cors" }),
    socket: () =>
      settled((done) => {
        const socket = new WebSocket(`${origin.replace("http", "ws")}/socket`);
        for (const end of ["error", "open"]) socket.addEventListener(end, done);
      }),
    import: () => import(/* @vite-ignore */ `${origin}/import`),
  };
  const { document: page } = world as { document?: Document };
  if (page) {
    const load = (tag: "img" | "script" | "iframe" | "link" | "audio", wanted: Record<string, string>) =>
      settled((done) => {
        const element = Object.assign(page.createElement(tag), { onload: done, onerror: done }, wanted);
        page.body.append(element);
        if (tag === "iframe" || tag === "link") setTimeout(done, 300);
      });
    Object.assign(ways, {
      request: () =>
        settled((done) => {
          const request = new XMLHttpRequest();
          request.addEventListener("loadend", done);
          request.open("GET", `${origin}/request`);
          request.send();
        }),
      beacon: () => navigator.sendBeacon(`${origin}/beacon`, "x"),
      events: () =>
        settled((done) => {
          const events = new EventSource(`${origin}/events`);
          for (const end of ["error", "open"]) events.addEventListener(end, done);
        }),
      image: () => load("img", { src: `${origin}/image` }),
      frame: () => load("iframe", { src: `${origin}/frame` }),
      sound: () => load("audio", { src: `${origin}/sound` }),
      style: () => load("link", { rel: "stylesheet", href: `${origin}/style` }),
      prefetch: () => load("link", { rel: "prefetch", href: `${origin}/prefetch` }),
      form: () => {
        const form = Object.assign(page.createElement("form"), { action: `${origin}/form`, method: "post" });
        page.body.append(form);
        form.submit();
      },
    });
  }
  const refused = [];
  for (const [name, way] of Object.entries(ways)) {
    try {
      await way();
    } catch {
      refused.push(name);
    }
  }
  return refused;
}

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("the extension's own", () => {
    const asked: string[] = [];
    const server = createServer(({ url = "" }, response) => {
      asked.push(url);
      response.writeHead(200, { "Access-Control-Allow-Origin": "*" }).end();
    });
    let opened: OpenedBrowser;
    let origin: string;
    beforeAll(async () => {
      await new Promise<void>((resolve) => {
        server.listen(0, "127.0.0.1", resolve);
      });
      origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      opened = await openBrowser(kind);
    });
    afterAll(async () => {
      await opened[Symbol.asyncDispose]();
      server.closeAllConnections();
      server.close();
    });

    test("pages can ask for nothing elsewhere, in whatever way they try", async () => {
      const { page } = opened.extension;
      expect(await page.evaluate(tryEachWay, origin)).toContain("fetch");
      // The server hears what a page without such a policy asks.
      await fetch(`${origin}/heard`);
      expect(asked).toEqual(["/heard"]);
    });

    test("background can ask for nothing either", async () => {
      asked.length = 0;
      const refused =
        kind === "chromium"
          ? await (await backgroundOf(opened)).evaluate(tryEachWay, origin)
          : await opened.extension.page.evaluate(
              async (to, each) => {
                const background = (await chrome.runtime.getBackgroundPage()) as Window & {
                  fetch: typeof fetch;
                };
                await background.fetch(`${to}/${each}`).catch(() => undefined);
                return ["fetch"];
              },
              origin,
              "background",
            );
      expect(refused).toContain("fetch");
      await fetch(`${origin}/heard`);
      expect(asked).toEqual(["/heard"]);
    });
  });
});

async function backgroundOf({ browser, extension }: OpenedBrowser) {
  await extension.ask("getSettings", null);
  const target = await browser.waitForTarget((one) => one.url().endsWith("/background.js"));
  return (await target.worker())!;
}
