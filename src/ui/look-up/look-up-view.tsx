import { useCallback, useEffect, useId, useState } from "preact/hooks";

import { i18n } from "#i18n";
import type { ShownAnswer } from "../../desk/open-desk.ts";
import { NoAnswer } from "../controls/feedback.tsx";
import { plural } from "../format.ts";
import { FailureLine, type PageActions, useFailure } from "../overview/page-actions.tsx";
import type { FactSources } from "../statements/statements.tsx";
import { AnswerList } from "./answer-list.tsx";

export interface LookUpActions extends FactSources, Pick<PageActions, "writeFact"> {
  lookUp: (selection: string) => Promise<ShownAnswer>;
}

interface Props {
  actions: LookUpActions;
  /** A sentence that somebody selected on a page, and when; it is looked up at once. */
  asked: { text: string; at: number } | undefined;
}

type Known = "nothing yet" | "looking" | "failed" | ShownAnswer;

/** A box for a sentence, and below it the facts of all sets that bear on it. */
export function LookUpView({ actions, asked }: Props) {
  const [text, setText] = useState(asked?.text ?? "");
  const [known, setKnown] = useState<Known>("nothing yet");
  const { lookUp } = actions;
  const id = useId();
  const find = useCallback(
    (sentence: string) => {
      if (sentence.trim() === "") return setKnown("nothing yet");
      setKnown("looking");
      lookUp(sentence).then(setKnown, () => setKnown("failed"));
    },
    [lookUp],
  );
  useEffect(() => {
    if (!asked) return;
    setText(asked.text);
    find(asked.text);
  }, [asked, find]);
  return (
    <section class="look-up" aria-labelledby={`${id}-title`}>
      <SentenceForm {...{ id, text, setText, find }} writeFact={actions.writeFact} />
      <div role="status">
        {known !== "nothing yet" && known !== "failed" && <h2 class="outcome">{outcomeText(known)}</h2>}
      </div>
      {known === "failed" && <NoAnswer again={() => find(text)} />}
      {typeof known === "object" && <AnswerList answer={known} {...actions} />}
    </section>
  );
}

interface FormProps {
  /** Begins the ids of what is in it. */
  id: string;
  text: string;
  setText: (text: string) => void;
  find: (text: string) => void;
  writeFact: PageActions["writeFact"];
}

function SentenceForm({ id, text, setText, find, writeFact }: FormProps) {
  const [failure, run] = useFailure();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        find(text);
      }}
    >
      <h1 id={`${id}-title`}>{i18n.t("lookUp.title")}</h1>
      <label class="quiet" for={`${id}-box`}>
        {i18n.t("lookUp.box")}
      </label>
      <textarea
        id={`${id}-box`}
        rows={4}
        dir="auto"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          // As in a search box; a new line is Shift and Enter.
          if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          find(text);
        }}
      />
      <p class="buttons">
        <button type="submit" class="main">
          {i18n.t("lookUp.find")}
        </button>
        <button type="button" class="second" onClick={() => run(writeFact())}>
          {i18n.t("author.fromSelection")}
        </button>
      </p>
      <FailureLine failure={failure} />
    </form>
  );
}

function outcomeText(known: Exclude<Known, "nothing yet" | "failed">): string {
  if (known === "looking") return i18n.t("lookUp.looking");
  if (known.sets === 0) return i18n.t("lookUp.noSets");
  if (known.results.length > 0) return plural("lookUp.found", known.results.length);
  return i18n.t(known.sets === 1 ? "lookUp.nothing" : "lookUp.nothingInSets");
}
