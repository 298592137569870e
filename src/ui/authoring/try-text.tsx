import { useEffect, useState } from "preact/hooks";

import { i18n } from "#i18n";
import type { TriedParagraph, TriedRow } from "../../desk/authoring/try-draft.ts";
import { isolate } from "../format.ts";
import { messageKeySegment } from "../reason-text.ts";
import { shownReason } from "../explanations.ts";
import { useDraftTools } from "./forms/use-draft.ts";

/** In ms. */
const PAUSE = 300;

/** A text of the person's, with what the draft would mark in it, and why. */
export function TryText() {
  const { draft, host } = useDraftTools();
  const [text, setText] = useState("");
  const [tried, setTried] = useState<TriedParagraph[]>();
  useEffect(() => {
    const timer = setTimeout(() => setTried(text.trim() === "" ? [] : host.desk.tryDraft(draft, text)), PAUSE);
    return () => clearTimeout(timer);
  }, [host, draft, text]);
  const rows = tried?.flatMap(({ found }) => found) ?? [];
  return (
    <section aria-labelledby="try-text">
      <h2 id="try-text">{i18n.t("author.try")}</h2>
      <div class="field">
        <label for="text-to-try" class="quiet">
          {i18n.t("author.tryAbout")}
        </label>
        <textarea
          id="text-to-try"
          dir="auto"
          rows={5}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
      {!tried && <p class="quiet">{i18n.t("author.noNames")}</p>}
      {tried && text.trim() !== "" && (
        <>
          {rows.length === 0 && <p>{i18n.t("author.nothingFound")}</p>}
          <div class="tried" dir="auto" lang={draft.set.language || "en"}>
            {tried.map((paragraph, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- a paragraph is known by its place alone
              <p key={at}>{markedText(paragraph)}</p>
            ))}
          </div>
          <ol class="tried-rows">
            {rows.map((row, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- a row is known by its place alone
              <li key={at}>{rowText(row)}</li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

/** The words of a paragraph, with what was found in them. */
function markedText({ text, found }: TriedParagraph) {
  const parts = [];
  let from = 0;
  for (const { start, end, is } of found) {
    if (start < from) continue;
    parts.push(text.slice(from, start));
    const words = text.slice(start, end);
    parts.push(is === "left" ? <s key={start}>{words}</s> : <mark key={start}>{words}</mark>);
    from = end;
  }
  return [...parts, text.slice(from)];
}

function rowText(row: TriedRow): string {
  const words = isolate(row.text);
  if (row.is === "number")
    return `${i18n.t("author.number", [words])} ${i18n.t(`figure.${messageKeySegment(row.outcome)}`, [isolate(row.statement)] as never)}`;
  const why = row.reasons.map(shownReason).join(" ");
  return `${i18n.t(row.is === "marked" ? "author.marked" : "author.left", [words])} ${why}`;
}
