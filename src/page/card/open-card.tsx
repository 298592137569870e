import { render } from "preact";

import { EntityCard } from "../../ui/card/entity-card.tsx";
import { FigureCard } from "../../ui/card/figure-card.tsx";
import { SheetGrip } from "../../ui/card/sheet-grip.tsx";
import { liveRange } from "../marks/mention-at-point.ts";
import { pageDate } from "../page-date.ts";
import type { Reader } from "../read-page.ts";
import type { CardHost } from "./card-host.ts";
import type { CardRequests } from "./card-requests.ts";
import type { CardSubject } from "./card-subject.ts";
import type { Look } from "./card-look.ts";
import { copyText } from "./copy-text.ts";
import type { Point } from "./heads-for.ts";
import { keepHost } from "./keep-host.ts";
import { laySheet } from "./lay-sheet.ts";
import { placeCard } from "./place-card.ts";

interface Drawn {
  page: Document;
  reader: Reader;
  host: CardHost;
  subject: CardSubject;
  look: Look;
  /** Where the pointer is: a mention that wraps has several line boxes. */
  at: Point | undefined;
  /** A finger called for it: it comes as a sheet along the lower edge. */
  touch: boolean;
  pinned: boolean;
  pin: (pinned: boolean) => void;
  close: () => void;
  ask: CardRequests;
}

interface Setting extends Drawn {
  /** Ends this showing of the card. */
  signal: AbortSignal;
}

/**
 * Draws the card of one mention into the host, which need not be in the page yet: most of a first card's time is drawing.
 *
 * @returns draws it again, pinned or not
 */
export function drawCard(setting: Drawn): (pinned: boolean) => void {
  const { page, host, look, touch } = setting;
  const date = pageDate(page, new Date());
  const looks = [look.theme, touch && "sheet", look.scale > 1.3 && "large"].filter(Boolean).join(" ");
  const draw = (pinned: boolean) =>
    render(
      <div class={looks} style={{ "--scale": look.scale }}>
        {touch && <SheetGrip />}
        {cardOf(setting, { pinned, pageDate: date })}
      </div>,
      host.root,
    );
  draw(setting.pinned);
  return draw;
}

/**
 * Shows the card of one mention.
 *
 * @returns draws it again, pinned or not
 */
export function openCard(setting: Setting): (pinned: boolean) => void {
  const { page, reader, host, subject, at, touch, close, signal } = setting;
  const { block } = subject.mention.flow;
  const range = liveRange(page, reader, subject.mention);
  const draw = drawCard(setting);
  signal.addEventListener("abort", () => {
    host.close();
    render(null, host.root);
  });
  if (host.open(block)) {
    keepHost(reader, host, block, close, signal);
    if (touch) laySheet({ host, range, close, signal });
    else placeCard(host, range, at, close, signal);
  } else close();
  return draw;
}

function cardOf(
  { host, subject, pin, close, ask }: Drawn,
  now: { pinned: boolean; pageDate: ReturnType<typeof pageDate> },
) {
  const { mention, facts } = subject;
  // A figure stands in a fact, and that is first of all about one entity.
  const entity = subject.type === "entity" ? subject.mention.entity : subject.facts.fact.about[0]!;
  const { openPanel } = ask;
  const shared = {
    ...now,
    key: mention.id,
    quoted: mention.quoted,
    pin,
    close,
    cite: (fact: string) => ask.citations(facts.set.id, fact),
    copy: (text: string) => copyText(host.root, text),
    openPanel: openPanel && (() => openPanel(entity)),
  };
  if (subject.type === "figure") return <FigureCard {...shared} {...subject} />;
  return (
    <EntityCard
      {...shared}
      entity={subject.facts}
      reasons={subject.mention.reasons}
      hide={async (where) => {
        const outcome = await ask.hide(entity, where === "everywhere");
        if (!outcome?.ok) return outcome?.why ?? "refused";
        close();
        return undefined;
      }}
    />
  );
}
