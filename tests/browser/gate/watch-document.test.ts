import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { watchDocument } from "../../../src/page/gate/watch-document.ts";

let life: AbortController;
let always: string[];
const told = vi.fn<(coverage: boolean) => void>();
const address = location.href;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  life = new AbortController();
  always = [];
  told.mockClear();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  document.querySelector("meta[property='og:type']")?.remove();
  history.replaceState(null, "", address);
});

const watch = () =>
  watchDocument(
    document,
    () => always,
    ({ coverage }) => told(coverage),
    life,
  );
const answers = () => told.mock.calls.map(([coverage]) => coverage);

function say(type: string): void {
  document.querySelector("meta[property='og:type']")?.remove();
  const meta = document.createElement("meta");
  meta.setAttribute("property", "og:type");
  meta.content = type;
  document.head.append(meta);
}

/** A soft navigation, up to the moment when the router hears of it. */
async function navigate(): Promise<void> {
  const arrived = new Promise((resolve) => {
    navigation.addEventListener("navigatesuccess", resolve, { once: true });
  });
  history.pushState(null, "", `${address}#${Math.random()}`);
  await arrived;
}

test("what the document is, is told once at the beginning", () => {
  say("article");
  watch();
  expect(answers()).toEqual([true]);
});

test("each soft navigation is a new document, also where the answer is the same", async () => {
  say("article");
  watch();
  await navigate();
  expect(answers()).toEqual([true, true]);
});

test("a head that is filled after the navigation is looked at again", async () => {
  watch();
  await navigate();
  expect(answers()).toEqual([false, false]);
  say("article");
  vi.advanceTimersByTime(1000);
  expect(answers()).toEqual([false, false, true]);
});

test("a head that stays as it is, is told of once", async () => {
  say("article");
  watch();
  await navigate();
  vi.advanceTimersByTime(5000);
  expect(answers()).toEqual([true, true]);
});

test("on a site that is always read every document is told as coverage, also after it was made one", async () => {
  watch();
  always = ["always"];
  await navigate();
  vi.advanceTimersByTime(5000);
  expect(answers()).toEqual([false, true]);
});

test("after its end nothing is told", async () => {
  watch();
  await navigate();
  life.abort();
  say("article");
  vi.advanceTimersByTime(5000);
  await navigate();
  expect(answers()).toEqual([false, false]);
});

test("a document that is no page is passed over", () => {
  const xml = new DOMParser().parseFromString("<rss/>", "text/xml");
  watchDocument(
    xml,
    () => ["always"],
    ({ coverage }) => told(coverage),
    life,
  );
  expect(answers()).toEqual([]);
});
