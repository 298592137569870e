import { i18n } from "#i18n";
import type { LookUpResult } from "../../desk/look-up/look-up.ts";
import type { Point } from "../../desk/look-up/points.ts";
import type { ShownAnswer } from "../../desk/open-desk.ts";
import type { FactGround } from "../../facts/fact-ground.ts";
import { formatDate } from "../format.ts";
import { isolate } from "../text-direction.ts";
import { Statements, type FactSources } from "../statements/statements.tsx";
import { isSame, otherText, pointLabel, sameText } from "./point-text.ts";

interface Props extends FactSources {
  answer: ShownAnswer;
}

/** The facts that bear on a sentence, the closest first: each as on a card, then what differs and what matches. */
export function AnswerList({ answer: { text, results, grounds }, ...sources }: Props) {
  return (
    <ol class="answers">
      {results.map((result) => {
        const { fact, set, points } = result;
        return (
          <li key={`${set} ${fact.id}`} class="answer">
            <Part text={text} result={result} />
            <Statements facts={[fact]} ground={grounds[set]!} {...sources} />
            <Points points={points} />
            <p class="quiet origin">{originText(grounds[set]!)}</p>
          </li>
        );
      })}
    </ol>
  );
}

/** The article and the set that a fact is from. */
const originText = ({ sources, set: { id, version } }: FactGround): string =>
  [
    ...sources.map(({ publisher, published }) => `${publisher}, ${formatDate(published)}`),
    i18n.t("lookUp.set", [isolate(id), isolate(version)]),
  ]
    .map(isolate)
    .join(" · ");

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
