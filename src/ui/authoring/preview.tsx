import { useEffect, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";

import type { TriedParagraph, TriedRow } from "../../desk/authoring/authoring-desk.ts";
import type { EntityFacts } from "../../facts/card-facts.ts";
import type { CardActions, CardState } from "../card/card-menu.tsx";
import { draw } from "../card/draw.ts";
import { EntityCard } from "../card/entity-card.tsx";
import { shownReason } from "../explanations.ts";
import { isolate } from "../format.ts";
import { messageKeySegment } from "../reason-text.ts";
import { unsaved } from "./forms/field-frame.tsx";
import { useDraftTools } from "./forms/use-draft.ts";

interface Props {
  /** Absent where there is nothing to show yet. */
  entity: EntityFacts | undefined;
  css: string;
}

/** The card as a page would show it, light and dark. */
export function CardPreview({ entity: found, css }: Props) {
  const entity = found?.name && found.facts.length > 0 ? found : undefined;
  const [isFull, setFull] = useState(false);
  return (
    <section class="card-preview" aria-labelledby="card-preview">
      <h2 id="card-preview">{i18n.t("author.card")}</h2>
      {entity ? (
        (["light", "dark"] as const).map((theme) => (
          <DrawnCard key={theme} {...{ entity, css, theme, isFull }} unfold={() => setFull(true)} />
        ))
      ) : (
        <p class="quiet">{i18n.t("author.noCard")}</p>
      )}
      {entity && isFull && (
        <button type="button" class="plain" onClick={() => setFull(false)}>
          {i18n.t("author.glance")}
        </button>
      )}
    </section>
  );
}

interface DrawnProps extends Props {
  entity: EntityFacts;
  theme: "light" | "dark";
  isFull: boolean;
  unfold: () => void;
}

const nothing = () => undefined;

/** Drawn by what draws cards in pages, in a root of its own with the style of cards. */
function DrawnCard({ entity, css, theme, isFull, unfold }: DrawnProps) {
  const hostRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const host = hostRef.current!;
    const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
    if (root.adoptedStyleSheets.length === 0) root.adoptedStyleSheets.push(sheetOf(css));
    const state: CardState = { pinned: false, full: isFull };
    const actions: CardActions = {
      unfold,
      close: nothing,
      turn: nothing,
      copy: nothing,
      cite: nothing,
      hide: nothing,
      openPanel: undefined,
    };
    const printed = { text: entity.name, language: entity.language };
    draw(
      <div class={theme}>
        <EntityCard {...{ printed, entity, state, actions }} reasons={[]} quoted={false} pageDate={undefined} />
      </div>,
      root,
    );
  });
  return <div ref={hostRef} class="card-room" />;
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

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
          form={unsaved}
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
