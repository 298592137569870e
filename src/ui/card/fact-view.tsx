import { i18n } from "#i18n";
import type { Fact } from "../../facts/schema.ts";
import { formatDate } from "../format-date.ts";
import { formatNumber } from "../format-number.ts";
import { keyPart } from "../key-part.ts";
import { plural } from "../plural.ts";
import { setWords } from "../set-words.ts";
import type { FactActions } from "./card-actions.ts";
import { CiteMenu } from "./cite-menu.tsx";

interface Props extends FactActions {
  fact: Fact;
  answers: Record<string, Fact>;
  language: string;
}

/** One fact with its sources line, and under it, at the same size, what the other side answered. */
export function FactView({ fact, answers, language, cite, copy }: Props) {
  return (
    <li class="fact">
      <p class="statement" {...setWords(language)}>
        {fact.statement}
      </p>
      <FactLine fact={fact} language={language} />
      {fact.open?.map((open) => (
        <p key={open} class="line">
          {i18n.t("card.open")} <bdi lang={language}>{open}</bdi>
        </p>
      ))}
      <Answers answers={(fact.contestedBy ?? []).flatMap((id) => answers[id] ?? [])} language={language} />
      {fact.response && <p class="line">{i18n.t("card.noAnswer")}</p>}
      <CiteMenu cite={() => cite(fact.id)} copy={copy} />
    </li>
  );
}

/** The first answer in full; where a denial faces many findings, the others unfold. */
function Answers({ answers, language }: { answers: Fact[]; language: string }) {
  const [first, ...others] = answers;
  if (!first) return null;
  return (
    <>
      <Answer answer={first} language={language} />
      {others.length > 0 && (
        <details class="others">
          <summary>{plural("card.moreAnswers", others.length)}</summary>
          {others.map((answer) => (
            <Answer key={answer.id} answer={answer} language={language} />
          ))}
        </details>
      )}
    </>
  );
}

function Answer({ answer, language }: { answer: Fact; language: string }) {
  return (
    <div class="answer">
      <p class="label">{i18n.t(answer.kind === "opinion" ? "card.otherView" : "card.answer")}</p>
      <p class="statement" {...setWords(language)}>
        {answer.statement}
      </p>
      <FactLine fact={answer} language={language} />
    </div>
  );
}

/** Who says so, on what basis, as of when, and where in the source, in one quiet line. */
function FactLine({ fact, language }: { fact: Fact; language: string }) {
  const parts = [
    i18n.t(`basis.${keyPart(fact.basis)}`),
    fact.dates?.stated && formatDate(fact.dates.stated),
    i18n.t("card.paragraph", [formatNumber(fact.locator.paragraph)]),
  ];
  return (
    <p class="line">
      <bdi lang={language}>{fact.attribution.map(({ who, verb }) => `${who} ${verb}`).join(", ")}</bdi>
      {parts.map((part) => part && ` · ${part}`)}
    </p>
  );
}
