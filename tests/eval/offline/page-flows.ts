import { parse, type DefaultTreeAdapterTypes } from "parse5";

import type { Flow, PageHead, Place } from "../../../src/mentions/types.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** A page as matching gets it, without a browser: what the reader of the extension makes of it, but for styles and rows of teasers. */
export interface ParsedPage {
  head: PageHead;
  flows: Flow[];
}

const words = (text: string) => new Set(text.split(" "));
const INLINE = words(
  "a abbr acronym b bdi bdo big cite data del dfn em font form i ins label mark nobr q rb rp rt rtc ruby s slot small span strike strong sub sup time tt u var wbr",
);
const UNREAD = words(
  "script style noscript template code kbd samp textarea input select option button svg math canvas object embed iframe frame audio video map head title pre",
);
const HEADINGS = words("h1 h2 h3 h4 h5 h6");
const ITEMS = words("article li dd tr");

/** Where a walk stands. */
interface Place_ {
  place: Place;
  language: string;
  item: number;
}

/** Parts a page into flows as `src/page/read` does. */
export function parsePage(html: string): ParsedPage {
  const document = parse(html);
  const writer = new Writer();
  const root = document.childNodes.find((node): node is Element => node.nodeName === "html")!;
  const body = root.childNodes.find((node): node is Element => node.nodeName === "body");
  const language = attribute(root, "lang");
  if (body) writer.walk(body, { place: "text", language, item: 0 });
  writer.end();
  return { head: headOf(root, writer.flows, language), flows: writer.flows };
}

class Writer {
  readonly flows: Flow[] = [];
  #text = "";
  #where: Place_ = { place: "text", language: "", item: 0 };
  #items = 0;
  #breaks = false;

  walk(element: Element, outer: Place_): void {
    const where = this.#inside(element, outer);
    const block = !INLINE.has(element.tagName);
    if (block) this.end();
    for (const child of element.childNodes) {
      if (child.nodeName === "#text") this.#add((child as DefaultTreeAdapterTypes.TextNode).value, where);
      else if ("tagName" in child) this.#enter(child, where);
    }
    if (block) this.end();
  }

  end(): void {
    const { place, language, item } = this.#where;
    if (this.#text.trim() !== "") {
      const breaks = this.#breaks && { breaks: true as const };
      this.flows.push({ text: this.#text, place, ...(language && { language }), ...(item && { item }), ...breaks });
      this.#breaks = false;
    }
    this.#text = "";
  }

  #add(text: string, where: Place_): void {
    if (this.#text === "") this.#where = where;
    this.#text += text;
  }

  #enter(child: Element, where: Place_): void {
    const name = child.tagName;
    if (name === "br") this.#add("\n", where);
    else if (name === "hr") {
      this.end();
      this.#breaks = true;
    } else if (UNREAD.has(name)) this.#add(" ", where);
    else if (
      !/display:\s*none/.test(attribute(child, "style")) &&
      !child.attrs.some(({ name: key }) => key === "hidden")
    )
      this.walk(child, where);
  }

  #inside(element: Element, outer: Place_): Place_ {
    const language = attribute(element, "lang") || outer.language;
    const item = ITEMS.has(element.tagName) || /^(listitem|article)$/.test(attribute(element, "role"));
    const place = placeOf(element) ?? outer.place;
    return {
      language,
      place: outer.place === "heading" || rank(place) > rank(outer.place) ? outer.place : place,
      item: item ? ++this.#items : outer.item,
    };
  }
}

const order: Place[] = ["heading", "navigation", "byline", "comment", "caption", "aside", "text"];
const rank = (place: Place) => order.indexOf(place);

function placeOf(element: Element): Place | undefined {
  const { tagName } = element;
  const role = attribute(element, "role");
  const classes = attribute(element, "class").toLowerCase();
  if (HEADINGS.has(tagName) || role === "heading") return "heading";
  if (tagName === "nav" || tagName === "footer" || /^(navigation|menu|search|contentinfo)$/.test(role))
    return "navigation";
  const whole = tagName === "body" || tagName === "html" || tagName === "main" || tagName === "article";
  if (tagName === "address" || attribute(element, "rel") === "author" || (classes.includes("byline") && !whole))
    return "byline";
  if ((attribute(element, "id") === "comments" || /(^|\s)comments?(\s|$)/.test(classes)) && !whole) return "comment";
  if (tagName === "figcaption" || tagName === "caption") return "caption";
  if (tagName === "aside" || role === "complementary") return "aside";
  return undefined;
}

function headOf(root: Element, flows: Flow[], language: string): PageHead {
  const metas = [...allOf(root, "meta")];
  const meta = (name: RegExp) =>
    attribute(
      metas.find((one) => name.test(attribute(one, "property") || attribute(one, "name"))),
      "content",
    );
  const title = textOf([...allOf(root, "title")][0]);
  const [first] = allOf(root, "h1");
  return {
    title,
    headline: first ? textOf(first) : meta(/^og:title$/),
    description: meta(/^(description|og:description|twitter:description)$/i),
    language,
  };
}

function* allOf(node: Element, name: string): Generator<Element> {
  for (const child of node.childNodes) {
    if (!("tagName" in child)) continue;
    if (child.tagName === name) yield child;
    yield* allOf(child, name);
  }
}

function textOf(node: Node | undefined): string {
  if (!node) return "";
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
  return "childNodes" in node ? node.childNodes.map((child) => textOf(child)).join("") : "";
}

function attribute(element: Element | undefined, name: string): string {
  return element?.attrs.find((one) => one.name === name)?.value ?? "";
}
