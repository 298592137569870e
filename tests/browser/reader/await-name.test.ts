import { describe, expect, test, vi } from "vitest";

import { awaitName, type Waiting } from "../../../src/page/await-name.ts";
import { openReading } from "../../../src/mentions/open-reading.ts";
import type { PageHead } from "../../../src/mentions/types.ts";
import { readPage } from "../../../src/page/read-page.ts";
import type { TextFlow } from "../../../src/page/text/text-flow.ts";
import type { Found } from "../../../src/page/tell-found.ts";
import { settingsSchema } from "../../../src/settings/schema.ts";
import { compiledAcross } from "../../unit/mentions/read-text.ts";
import { smallSet } from "../../unit/mentions/small-set.ts";
import { showPage } from "../show-page.ts";
import { byId, paragraph } from "./start-reader.ts";

const compiled = compiledAcross(smallSet);

const fetchReading = async () => (head: PageHead) => openReading<TextFlow>(compiled, head);

interface Started extends Disposable {
  waiting: Waiting;
  life: AbortController;
  told: Found[];
  /** How many readers have begun. */
  begun: () => number;
}

function wait(markup: string): Started {
  showPage(markup);
  const life = new AbortController();
  const told: Found[] = [];
  let begun = 0;
  const setting = {
    page: document,
    look: compiled.look,
    settings: { ...settingsSchema.parse({}), density: "every" as const },
    found: (what: Found) => void told.push(what),
    alive: () => true,
    life,
  };
  const begin = () => {
    begun++;
    return readPage({ ...setting, fetchReading, createSights: () => undefined, frameMarked: () => {} });
  };
  const waiting = awaitName({ ...setting, begin });
  return { waiting, life, told, begun: () => begun, [Symbol.dispose]: () => life.abort() };
}

const quiet = "<p id=a>It rained <b>all</b> day.</p><iframe id=frame srcdoc='<p>Rain</p>'></iframe><div id=host></div>";
const nothing: Found = { entities: [], complete: true, anyMarked: false, marksOff: false };

describe("where no name may stand", () => {
  test("no reader begins, and that nothing was found is told", async () => {
    using started = wait(quiet);
    await expect.poll(() => started.told).toContainEqual(nothing);
    expect(started.begun()).toBe(0);
  });

  test("changes without a name bring none", async () => {
    using started = wait("<p>It rained.</p>");
    await expect.poll(() => started.told.length).toBe(1);
    document.body.append(paragraph("It rained all night."));
    await expect.poll(() => started.told.length).toBe(2);
    expect(started.told[1]).toEqual(nothing);
    expect(started.begun()).toBe(0);
  });

  test("a reader begins when it is asked for, once", async () => {
    using started = wait(quiet);
    const [one, other] = [await started.waiting.reader(), await started.waiting.reader()];
    expect(one).toBe(other);
    expect(started.begun()).toBe(1);
    expect(await one?.findings(true)).toMatchObject({ complete: true, mentions: [] });
  });

  test("nothing goes on after the end", async () => {
    using started = wait(quiet);
    await expect.poll(() => started.told.length).toBeGreaterThan(0);
    started.life.abort();
    document.body.append(paragraph("NSO Group"));
    await new Promise((resolve) => requestIdleCallback(resolve));
    expect(started.begun()).toBe(0);
  });
});

describe("a reader begins where a name comes", () => {
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
  ])("%s", async ([, change]) => {
    using started = wait(quiet);
    await expect.poll(() => started.told.length).toBeGreaterThan(0);
    const frame = byId("frame") as HTMLIFrameElement;
    await expect.poll(() => frame.contentDocument?.body.textContent).toBe("Rain");
    change();
    await expect.poll(() => started.begun(), { timeout: 10_000 }).toBe(1);
    const findings = await (await started.waiting.reader())?.findings(true);
    expect(findings?.mentions.length).toBeGreaterThan(0);
  });
});

test("after an error the next change is looked at, and all before", async () => {
  vi.spyOn(Element.prototype, "querySelectorAll").mockImplementationOnce(() => {
    throw new Error("Something is wrong.");
  });
  using started = wait("<p>NSO Group</p>");
  await expect.poll(() => started.told.at(-1)?.failure).toContain("Something is wrong.");
  expect(started.begun()).toBe(0);
  document.body.append(paragraph("Rain"));
  await expect.poll(() => started.begun()).toBe(1);
  await expect.poll(() => started.told.at(-1)).toMatchObject({ entities: ["nso-group"] });
});
