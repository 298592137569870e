import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { fakeTimers, realTimers } from "../fake-timers.ts";

import { watchCoverage } from "../../../src/page/detect/coverage.ts";

let life: AbortController;
let always: string[];
let looks: number;
const told = vi.fn<(coverage: boolean) => void>();
const address = location.href;

beforeEach(() => {
  fakeTimers(["setTimeout", "clearTimeout", "Date"]);
  life = new AbortController();
  always = [];
  looks = 0;
  told.mockClear();
});
afterEach(() => {
  life.abort();
  realTimers();
  for (const late of document.querySelectorAll("meta[property='og:type'], .late")) late.remove();
  history.replaceState(null, "", address);
});

const watch = () =>
  watchCoverage(
    document,
    () => {
      looks++;
      return always;
    },
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

/** A script of JSON-LD that comes late. */
function script(json = '{"@type":"NewsArticle"}'): HTMLScriptElement {
  const late = document.createElement("script");
  late.className = "late";
  late.type = "application/ld+json";
  late.text = json;
  return late;
}

/** Lets so many seconds go by after what was done. */
async function wait(seconds: number): Promise<void> {
  // Who observes changes hears of them first.
  await Promise.resolve();
  vi.advanceTimersByTime(seconds * 1000);
}

/** What a script does to a page seconds after its load, so that it tells that it is news. */
const lateMetadata: [string, () => void | Promise<void>][] = [
  ["a meta element in the head", () => say("article")],
  ["JSON-LD in the head", () => document.head.append(script())],
  ["JSON-LD at the end of the body", () => document.body.append(script())],
  [
    "other content of what was there",
    () => document.querySelector("meta[property='og:type']")!.setAttribute("content", "article"),
  ],
  [
    "a script that is filled after it came",
    async () => {
      const late = script("");
      document.head.append(late);
      await wait(2);
      late.textContent = '{"@type":"NewsArticle"}';
    },
  ],
];

test.for(lateMetadata)("what a script brings seconds after the load is looked at: %s", async ([, bring]) => {
  say("website");
  watch();
  await wait(8);
  expect(answers()).toEqual([false]);
  await bring();
  await wait(1);
  expect(answers()).toEqual([false, true]);
});

test("what says nothing is not looked at, and many changes are one", async () => {
  watch();
  for (let count = 0; count < 50; count++) {
    const late = document.createElement("style");
    late.className = "late";
    document.head.append(late);
  }
  await wait(5);
  expect(looks).toBe(1);
  for (let count = 0; count < 50; count++) say(`website ${count}`);
  await wait(5);
  expect(looks).toBe(2);
});

test("the head is watched for a quarter of a minute, and again after a soft navigation", async () => {
  watch();
  await wait(16);
  say("article");
  await wait(60);
  expect(looks).toBe(1);
  say("website");
  await navigate();
  await wait(10);
  say("article");
  await wait(1);
  expect(answers()).toEqual([false, false, true]);
});

test("a page of news stays one whatever an advertisement brings, until it is left", async () => {
  say("article");
  watch();
  await wait(3);
  document.head.append(script('{"@type":"Product"}'));
  await wait(3);
  expect(answers()).toEqual([true]);
  await navigate();
  expect(answers()).toEqual([true, false]);
});

test("a head that is emptied seconds after a soft navigation takes the answer back", async () => {
  say("article");
  watch();
  await navigate();
  await wait(4);
  say("website");
  await wait(1);
  expect(answers()).toEqual([true, true, false]);
});

test("after its end nothing is told", async () => {
  watch();
  await navigate();
  life.abort();
  say("article");
  await wait(5);
  await navigate();
  expect(answers()).toEqual([false, false]);
  expect(looks).toBe(2);
});

test("a page without a head is looked at as well", () => {
  const page = new DOMParser().parseFromString("<p>", "text/html");
  page.head.remove();
  watchCoverage(
    page,
    () => [],
    ({ coverage }) => told(coverage),
    life,
  );
  expect(answers()).toEqual([false]);
});

test("a document that is no page is passed over", () => {
  const xml = new DOMParser().parseFromString("<rss/>", "text/xml");
  watchCoverage(
    xml,
    () => ["always"],
    ({ coverage }) => told(coverage),
    life,
  );
  expect(answers()).toEqual([]);
});
