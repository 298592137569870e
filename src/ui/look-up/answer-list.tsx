import { i18n } from "#i18n";

import type { LookUpResult } from "../../desk/look-up/look-up.ts";
import type { Point } from "../../desk/look-up/points.ts";
import type { ShownAnswer } from "../../desk/open-desk.ts";
import type { FactContext } from "../../facts/card-facts.ts";
import { figureAmount } from "../card/figure-card.tsx";
import { formatDate, isolate, withDots } from "../format.ts";
import { type FactSources, Statements } from "../statements/statements.tsx";

interface Props extends FactSources {
  answer: ShownAnswer;
}

/** The facts that bear on a sentence, the closest first: each as on a card, then what differs and what matches. */
export function AnswerList({ answer: { text, results, contexts }, ...sources }: Props) {
  return (
    <ol class="answers">
      {results.map((result) => {
        const { fact, set, points } = result;
        return (
          <li key={`${set} ${fact.id}`} class="answer">
            <Part text={text} result={result} />
            <Statements facts={[fact]} context={contexts[set]!} {...sources} />
            <Points points={points} />
            <p class="quiet origin">{originText(contexts[set]!)}</p>
          </li>
        );
      })}
    </ol>
  );
}

/** The article and the set that a fact is from. */
const originText = ({ sources, set: { title, version } }: FactContext): string =>
  withDots(
    [
      ...sources.map(({ publisher, published }) => `${publisher}, ${formatDate(published)}`),
      i18n.t("lookUp.set", [isolate(title), isolate(version)]),
    ].map(isolate),
  );

/** The sentence on which a fact bears, where more was selected. */
function Part({ text, result: { sentence } }: { text: string; result: LookUpResult }) {
  const part = text.slice(...sentence).trim();
  if (part === text.trim()) return null;
  return (
    <blockquote class="quiet" dir="auto">
      {part}
    </blockquote>
  );
}

function Points({ points }: { points: Point[] }) {
  const same = points.filter(isSame);
  const others = points.filter((point) => !isSame(point));
  return (
    <>
      {others.length > 0 && (
        <Group
          title={i18n.t("lookUp.differs")}
          kind="differs"
          rows={others.map((point) => ({ label: pointLabel(point), text: otherText(point) }))}
        />
      )}
      {same.length > 0 && (
        <Group
          title={i18n.t("lookUp.matches")}
          kind="matches"
          rows={same.map((point) => ({ label: pointLabel(point), text: sameText(point) }))}
        />
      )}
    </>
  );
}

interface GroupProps {
  title: string;
  kind: "matches" | "differs";
  rows: { label: string; text: string }[];
}

function Group({ title, kind, rows }: GroupProps) {
  return (
    <div class={`points ${kind}`}>
      <p class="label">{title}</p>
      <dl>
        {rows.map(({ label, text }) => (
          <div key={`${label} ${text}`}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** Above a point: what it is about. */
const pointLabel = ({ on }: Point): string => i18n.t(`point.${on}`);

/** Whether a point is the same in the selection and in the source. */
const isSame = ({ outcome }: Point): boolean => outcome === "same";

/** What is the same in both, in a word or two. */
function sameText(point: Point): string {
  switch (point.on) {
    case "entity":
      return point.name;
    case "figure":
      return figureAmount(point.source);
    case "date":
      return dateText(point.source);
    case "attribution":
      return `${point.source.who} ${point.source.verb}`;
    case "role":
    case "hedge":
      return point.source;
    default:
      return "";
  }
}

/** What differs, in a neutral sentence. */
function otherText(point: Point): string {
  switch (point.on) {
    case "entity":
      return i18n.t("point.entity_other", [isolate(point.selection)]);
    case "figure":
    case "comparison":
      return both(point.selection, figureAmount(point.source));
    case "role":
      return point.selection === ""
        ? i18n.t("point.role_unknown", [isolate(point.source)])
        : both(point.selection, point.source);
    case "date":
      return both(dateText(point.selection), dateText(point.source));
    case "attribution": {
      const { who, verb } = point.source;
      const said = isolate(`${who} ${verb}`);
      if (point.outcome === "lost") return i18n.t("point.attribution_lost", [said]);
      return point.selection === undefined
        ? i18n.t("point.attribution_somebody", [said])
        : i18n.t("point.attribution_other", [said, isolate(point.selection)]);
    }
    case "hedge":
      return lost(point.source);
    default:
      return point.outcome === "lost" ? lost(point.source) : i18n.t("point.wider", [isolate(point.selection)]);
  }
}

const both = (selection: string, source: string): string => i18n.t("point.both", [isolate(selection), isolate(source)]);
const lost = (source: string): string => i18n.t("point.lost", [isolate(source)]);

/** A date of a fact set or of a selection; of a decade, as "1950s", its own words. */
const dateText = (date: string): string => (/^\d{4}(-\d\d){0,2}$/.test(date) ? formatDate(date) : date);
