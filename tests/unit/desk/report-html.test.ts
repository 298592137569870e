import { describe, expect, test } from "vitest";

import { readHtml } from "../facts/cite/read-html.ts";
import { hostile, LINE, readable, samplePage, sampleReport, wordsIn, write } from "./sample-report.ts";

const report = sampleReport();

const rowOf = (entity: string, code: "page" | "own-name", id: number) => ({
  id,
  entity,
  text: entity,
  before: "",
  after: "",
  marked: true,
  visible: true,
  reasons: [{ code }],
});

describe("as HTML", () => {
  const html = readHtml(write(report, "html"));

  test("it shows what the page printed, and nothing of it runs or is fetched", () => {
    for (const text of hostile) expect(readable(html.text)).toContain(readable(text));
    expect(readable(html.text)).toContain(LINE);
    expect(
      html.elements.filter(({ tag }) => ["script", "img", "link", "iframe", "base", "form"].includes(tag)),
    ).toEqual([]);
    const attributes = html.elements.flatMap((element) => Object.keys(element.attributes));
    expect(
      attributes.filter((name) => name.startsWith("on") || ["src", "srcset", "style", "background"].includes(name)),
    ).toEqual([]);
    const csp = html.elements.find((element) => element.attributes["http-equiv"] === "Content-Security-Policy");
    expect(csp?.attributes["content"]).toBe("default-src 'none'; style-src 'unsafe-inline'");
    expect(html.elements.filter(({ tag }) => tag === "style").length).toBe(1);
  });

  test("its links lead to the page or to a fact that is there", () => {
    const ids = html.elements.flatMap(({ attributes }) => attributes["id"] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const links = html.elements.flatMap(({ tag, attributes }) => (tag === "a" ? [attributes["href"]!] : []));
    expect(links.filter((link) => !ids.includes(link.slice(1)))).toEqual(["https://news.example/story?a=1&b=%3C2%3E"]);
  });

  test("names with the same reasons stand together, under a line that says those once", () => {
    const found = {
      ...samplePage.found,
      figures: [],
      mentions: [rowOf("pegasus", "page", 1), rowOf("nso-group", "own-name", 2), rowOf("deca", "page", 3)],
      withheld: [rowOf("pegasus", "page", 4), rowOf("pegasus", "page", 5), rowOf("pegasus", "own-name", 6)],
    };
    const written = write(sampleReport([{ ...samplePage, found, notes: new Map() }]), "html");
    const groups = readHtml(written).elements.filter(({ tag }) => tag === "tbody");
    expect(groups.map(({ text }) => readable(text).replaceAll(/once|\d times/g, " $& "))).toEqual([
      "Why: page Pegasus (the spyware) once pegasus Defense Export Controls Agency (DECA) once deca",
      "Why: own-name NSO Group once nso-group",
      "Why: page Pegasus (the spyware) 2 times pegasuspegasus",
      "Why: own-name Pegasus (the spyware) once pegasus",
    ]);
  });

  test("an address that is no web address is no link", () => {
    const page = { ...samplePage, address: "javascript:alert(1)" };
    const written = write(sampleReport([page]), "html");
    expect(readHtml(written).elements.filter(({ attributes }) => attributes["href"]?.startsWith("javascript"))).toEqual(
      [],
    );
  });
});

describe.each([
  ["he", /[\u05d0-\u05ea]/, "10 אזכורים, 2 שמות, מספר אחד; לא סומנו: 1; שום דבר אחר בדף הזה לא נבדק."],
  ["ar", /[\u0621-\u064a]/, "10 إشارات، اسمان، رقم واحد؛ واحد بلا علامة؛ لم يُفحص أي شيء آخر في هذه الصفحة."],
])("in %s", async (language, letters, coverage) => {
  const written = write(report, "html", await wordsIn(language));
  const html = readHtml(written);

  test("it runs from the right, with words of its own around the page's and the set's", () => {
    // A parser of fragments drops the root; its attributes are in the text of the file.
    expect(written).toContain(`<html lang="${language}" dir="rtl">`);
    const own = html.elements.filter(({ tag }) => ["h1", "h3", "th", "dt", "h4"].includes(tag)).map(({ text }) => text);
    expect(own.filter((text) => !letters.test(text))).toEqual([]);
    expect(readable(html.text)).toContain(coverage);
  });
});
