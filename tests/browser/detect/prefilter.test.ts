import { describe, expect, test, vi } from "vitest";

import { fakeTimers, realTimers } from "../fake-timers.ts";
import { textBelow } from "../../../src/page/read/page-text.ts";
import { Prefilter } from "../../../src/page/detect/prefilter.ts";
import type { PrefilterAnswer } from "../../../src/mentions/page-question.ts";
import { matcher } from "../reader/ask-matcher.ts";
import { byId, paragraph } from "../reader/start-reader.ts";
import { showPage } from "../show-page.ts";

interface Started extends Disposable {
  look: Prefilter;
  life: AbortController;
  /** The texts that were sent. */
  sent: string[];
  /** How often a name was in one. */
  met: () => number;
  failures: string[];
}

const answer = (text: string): PrefilterAnswer => ({ hasName: matcher.hasName(text), rest: 0, setsOff: "" });

function start(markup: string, reply: (text: string) => PrefilterAnswer | null | undefined = answer): Started {
  showPage(markup);
  const life = new AbortController();
  const sent: string[] = [];
  const failures: string[] = [];
  let met = 0;
  const look = new Prefilter({
    page: document,
    async send(text) {
      sent.push(text);
      const said = reply(text);
      if (said?.hasName) met++;
      return said;
    },
    failed: (failure) => void failures.push(failure),
    alive: () => true,
    life,
  });
  return { look, life, sent, met: () => met, failures, [Symbol.dispose]: () => life.abort() };
}

const quiet = "<p id=a>It rained <b>all</b> day.</p><iframe id=frame srcdoc='<p>Rain</p>'></iframe><div id=host></div>";
const nothing = { complete: true, failed: false, mentions: [], withheld: [], figures: [] };

describe("where no name stands", () => {
  test("the text is sent once, and that nothing is there is told", async () => {
    using started = start("<p>It rained.</p>");
    expect(await started.look.findings(true)).toEqual(nothing);
    expect(started.sent).toEqual([expect.stringContaining("It rained.")]);
  });

  test("a change sends what stands around it, and no more", async () => {
    using started = start("<p>Snow</p><p id=a>It <b>rained</b></p>");
    await started.look.findings(true);
    byId("a").children[0]!.firstChild!.nodeValue = "poured";
    await expect.poll(() => started.sent.length).toBe(2);
    expect(started.sent[1]!.trim()).toBe("It poured");
  });

  test("nothing goes on after the end", async () => {
    using started = start(quiet);
    await started.look.findings(true);
    started.life.abort();
    document.body.append(paragraph("NSO Group"));
    await new Promise((resolve) => requestIdleCallback(resolve));
    expect(started.met()).toBe(0);
  });
});

test("a reader that comes before the answer ends the look: who asked is sent to the reader", async () => {
  using started = start("<p>NSO Group</p>", (text) => {
    started.life.abort();
    return answer(text);
  });
  expect(await started.look.findings(true)).toBeUndefined();
  expect(await started.look.isEmpty()).toBe(false);
});

describe("a name is met that comes", () => {
  test.for<[string, () => void]>([
    ["in a new paragraph", () => document.body.append(paragraph("NSO Group"))],
    ["in a text that changed", () => (byId("a").firstChild!.nodeValue = "NSO Group ")],
    [
      "over the border of an inline element",
      () => {
        byId("a").firstChild!.nodeValue = "Itay ";
        byId("a").children[0]!.firstChild!.nodeValue = "Mack";
      },
    ],
    ["where what parted it goes", () => byId("parted").querySelector("i")!.remove()],
    [
      "in a shadow root that is new",
      () => {
        byId("host").attachShadow({ mode: "open" }).append(paragraph("NSO Group"));
        document.body.append(paragraph("Rain"));
      },
    ],
    [
      "in a frame",
      () => {
        const frame = byId("frame") as HTMLIFrameElement;
        frame.contentDocument!.body.append("NSO Group");
      },
    ],
    ["in a frame that loads another page", () => ((byId("frame") as HTMLIFrameElement).srcdoc = "<p>NSO Group</p>")],
    ["where nobody types any longer", () => byId("typed").removeAttribute("contenteditable")],
  ])("%s", async ([, change]) => {
    using started = start(
      `${quiet}<p id=parted>Itay <i>and</i> Mack</p><p id=typed contenteditable>NSO Group</p><p>The end</p>`,
    );
    const frame = byId("frame") as HTMLIFrameElement;
    await expect.poll(() => frame.contentDocument?.body.textContent).toBe("Rain");
    expect(await started.look.findings(true)).toEqual(nothing);
    expect(started.met()).toBe(0);
    change();
    await expect.poll(() => started.met(), { timeout: 10_000 }).toBe(1);
    expect(await started.look.findings(true)).toBeUndefined();
    expect(await started.look.isEmpty()).toBe(false);
  });
});

/** Where a person types, or may, with what the test types. */
const typed: [string, markup: string, type?: () => void][] = [
  ["a text field", "<input id=t>", () => ((byId("t") as HTMLInputElement).value = "NSO Group")],
  ["a text area", "<textarea id=t>NSO Group</textarea>", () => byId("t").append(" NSO Group")],
  ["a list of choices", "<select id=t><option>NSO Group</select>"],
  ["editable text", "<div id=t contenteditable>NSO Group</div>", () => byId("t").append(paragraph("NSO Group"))],
  ["text that is editable as plain text", "<div id=t contenteditable=plaintext-only>NSO Group</div>"],
  ["what is set apart in editable text", "<div contenteditable>x <b contenteditable=false>NSO Group</b></div>"],
  [
    "a draft in an editor of the page's own",
    "<div id=t role=textbox>NSO Group</div>",
    () => byId("t").append("NSO Group"),
  ],
  ["a search field of the page's own", "<div role=combobox>NSO Group</div>"],
  [
    "a shadow root in editable text",
    "<div contenteditable><div><template shadowrootmode=open>NSO Group</template></div></div>",
  ],
  [
    "a frame that is edited",
    "<iframe id=t srcdoc='<p>Rain</p>'></iframe>",
    () => {
      const { contentDocument: inside } = byId("t") as HTMLIFrameElement;
      inside!.designMode = "on";
      inside!.body.append("NSO Group");
    },
  ],
];

describe("nothing is taken of what a person types in", () => {
  test.for(typed)("%s", async ([, markup, type]) => {
    using started = start(`<p>Before</p>${markup}<p id=after>After</p>`);
    const frame = document.querySelector("iframe");
    await expect.poll(() => frame?.contentDocument?.body.textContent ?? "Rain").toBe("Rain");
    await started.look.findings(true);
    type?.();
    byId("after").append(" all");
    await expect.poll(() => started.sent.join()).toContain("After all");
    expect(started.sent.join()).not.toContain("NSO");
  });
});

test("a long text goes in parts of which each holds the end of the one before", async () => {
  const names: string[] = [];
  using started = start(`<p>${"word ".repeat(40_000)}</p>`, (text) => {
    names.push(text.slice(-20));
    return answer(text);
  });
  await started.look.findings(true);
  expect(started.sent.length).toBeGreaterThan(2);
  expect(Math.max(...started.sent.map(({ length }) => length))).toBeLessThan(100_000);
  for (const [index, part] of started.sent.slice(1).entries()) expect(part).toContain(names[index]);
});

test("the text of thousands of elements is put together in small steps, and all of it", () => {
  const body = showPage("<p>It rained all day, and more.</p>".repeat(20_000));
  const pieces = [...textBelow(body)];
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(25_000);
  expect(pieces.join("")).toBe(body.textContent);
});

test("what got no answer is sent again, all of it", async () => {
  fakeTimers(["setTimeout"]);
  try {
    let lost = true;
    using started = start("<p>NSO Group</p>", (text) => (lost ? undefined : answer(text)));
    await vi.waitFor(() => expect(started.sent).toHaveLength(1));
    lost = false;
    await vi.waitFor(async () => {
      await vi.advanceTimersByTimeAsync(1000);
      expect(started.met()).toBe(1);
    });
  } finally {
    realTimers();
  }
});

test("where nothing is to be taken any more it ends", async () => {
  using started = start("<p>NSO Group</p>", () => null);
  await expect.poll(() => started.life.signal.aborted).toBe(true);
});

test("after an error the next change is looked at, and all before", async () => {
  vi.spyOn(Element.prototype, "querySelectorAll").mockImplementationOnce(() => {
    throw new Error("Something is wrong.");
  });
  using started = start("<p>NSO Group</p>");
  await expect.poll(() => started.failures.at(-1)).toContain("Something is wrong.");
  expect(await started.look.findings(false)).toMatchObject({ complete: true, failed: true });
  document.body.append(paragraph("Rain"));
  await expect.poll(() => started.met()).toBe(1);
});
