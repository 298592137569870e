import { i18n } from "#i18n";
import type { Fact } from "../../facts/schema.ts";
import { plural } from "../plural.ts";
import { setWords } from "../set-words.ts";
import type { FactActions } from "./card-actions.ts";
import { answerLabel, assertedBy, standing } from "./fact-line.ts";
import { FactTools } from "./fact-tools.tsx";

interface Props extends FactActions {
  fact: Fact;
  answers: Record<string, Fact>;
  /** BCP 47 of the fact set. */
  language: string;
}

/** One fact with its sources line, and under it, at the same size, what the other side answered. */
export function FactView({ fact, answers, language, cite, copy }: Props) {
  const answering = (fact.contestedBy ?? []).flatMap((id) => answers[id] ?? []);
  return (
    <li class="fact">
      <Told fact={fact} language={language} />
      {fact.sic && (
        <p class="quiet" {...setWords(language)}>
          {fact.sic}
        </p>
      )}
      <Answers answers={answering} language={language} />
      {fact.response && <p class="quiet">{i18n.t("card.noAnswer")}</p>}
      <FactTools {...{ fact, language, cite, copy }} answers={answering} />
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
        <details>
          <summary class="quiet">{plural("card.moreAnswers", others.length)}</summary>
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
      <p class="quiet">{i18n.t(answerLabel(answer))}</p>
      <Told fact={answer} language={language} />
    </div>
  );
}

/** A statement, and under it in one quiet line who says so, on what basis, as of when, and where in the source. */
function Told({ fact, language }: { fact: Fact; language: string }) {
  return (
    <>
      <p class="statement" {...setWords(language)}>
        {fact.statement}
      </p>
      <p class="quiet">
        <bdi lang={language}>{assertedBy(fact)}</bdi>
        {standing(fact).map((part) => `\u00a0· ${part.replaceAll(" ", "\u00a0")}`)}
      </p>
    </>
  );
}
