import { i18n } from "#i18n";

import type { SetPreview } from "../../../desk/own-sets/prepare-set.ts";
import {
  formatDate,
  formatNumber,
  plural,
  withCommas,
  withSemicolons,
  directionOf,
  isolate,
  langAttributes,
  languageName,
  withDots,
} from "../../format.ts";
import { StatementList } from "../../statements/statement-list.tsx";
import { SetDifferenceView } from "./set-difference.tsx";
import type { StagedSet } from "./sets-host.ts";
import type { SetWarning } from "../../../desk/own-sets/set-warnings.ts";

interface Props {
  staged: StagedSet;
  add: () => void;
  close: () => void;
}

/** What a set holds, before it speaks anywhere. */
export function SetPreviewView({ staged: { preview, digest }, add, close }: Props) {
  const { id, title, summary, language, version, asOf, counts, licence, previous, samples } = preview;
  const facts = [
    i18n.t("options.setVersion", [version, formatDate(asOf)]),
    plural("options.entities", counts.entities),
    plural("sets.forms", counts.aliases),
    plural("options.facts", counts.facts),
    plural("options.figureCount", counts.figures),
  ];
  const words = langAttributes(language);
  return (
    <div class="import" role="group" aria-labelledby={`import-${id}`}>
      <h4 id={`import-${id}`}>{i18n.t("sets.previewTitle", [isolate(title)])}</h4>
      <p {...words}>{summary}</p>
      <p class="quiet">{withDots(facts)}</p>
      <Origins preview={preview} />
      <p class="quiet" {...words}>
        {licence}
      </p>
      <Digest digest={digest} />
      <Warnings warnings={preview.warnings} />
      <details>
        <summary>{i18n.t("sets.samples")}</summary>
        {samples.map(({ id: sample, name, kind, summary: line, facts: told, answers }) => (
          <div key={sample} class="sample" dir={directionOf(language)}>
            <p lang={language}>
              <b>{name}</b> <bdi class="quiet">{i18n.t(`kind.${kind}`)}</bdi>
            </p>
            <p lang={language}>{line}</p>
            <StatementList facts={told} context={{ answers, language }} tools={noTools} />
          </div>
        ))}
      </details>
      {previous && <SetDifferenceView previous={previous} language={language} />}
      <Choices previous={previous} add={add} close={close} />
    </div>
  );
}

const noTools = () => null;

function Choices({ previous, add, close }: Omit<Props, "staged"> & { previous: SetPreview["previous"] | undefined }) {
  const isSame = previous?.relation === "same";
  const isOlder = previous?.relation === "older";
  return (
    <div class="line-up">
      {!isSame && (
        <button type="button" class={isOlder ? "plain" : "main"} onClick={add}>
          {isOlder
            ? i18n.t("sets.replaceOlder")
            : previous
              ? i18n.t("sets.replace", [previous.version])
              : i18n.t("sets.add")}
        </button>
      )}
      <button type="button" class={isOlder ? "main" : "plain"} onClick={close}>
        {isSame ? i18n.t("sets.close") : i18n.t("sets.dont")}
      </button>
    </div>
  );
}

/** How many sources and languages are named, and how many warnings are shown. */
const NAMED = 5;
const SHOWN = 30;

function Origins({ preview: { sources, languages } }: { preview: SetPreview }) {
  const named = sources
    .slice(0, NAMED)
    .map((source) => withCommas([isolate(source.publisher), formatDate(source.published)]));
  const spoken = languages.slice(0, NAMED).map(([tag, count]) => `${languageName(tag)} (${formatNumber(count)})`);
  return (
    <>
      <p class="quiet">
        {i18n.t("sets.sources")} {withSemicolons(named)}
        {moreText(sources)}
      </p>
      <p class="quiet">
        {i18n.t("sets.languages")} {withCommas(spoken)}
        {moreText(languages)}
      </p>
    </>
  );
}

/** That there are more than are named. */
const moreText = ({ length }: unknown[]): string =>
  length > NAMED ? `. ${i18n.t("sets.moreWarnings", [formatNumber(length - NAMED)])}` : "";

/** What a person compares with the digest that the publisher prints. */
export function Digest({ digest }: { digest: string }) {
  return (
    <p class="quiet digest">
      {i18n.t("sets.digest")} <code dir="ltr">{digest}</code> {i18n.t("sets.digestAbout")}
    </p>
  );
}

function Warnings({ warnings }: Pick<SetPreview, "warnings">) {
  if (warnings.length === 0) return <p class="quiet">{i18n.t("sets.noWarnings")}</p>;
  return (
    <details open class="warnings">
      <summary>{plural("sets.warnings", warnings.length)}</summary>
      <ul>
        {warnings.slice(0, SHOWN).map((warning) => (
          <li key={warning.type + warning.name}>{warningText(warning)}</li>
        ))}
      </ul>
      {warnings.length > SHOWN && (
        <p class="quiet">{i18n.t("sets.moreWarnings", [formatNumber(warnings.length - SHOWN)])}</p>
      )}
    </details>
  );
}

/** What an editor should look at, in a sentence. */
function warningText(warning: SetWarning): string {
  const name = isolate(warning.name);
  switch (warning.type) {
    case "common-word":
      return plural("sets.commonWord", warning.texts, [name]);
    case "shared-name":
      return i18n.t("sets.sharedName", [name, isolate(warning.set)]);
    case "common-cue":
      return i18n.t("sets.commonCue", [name, formatNumber(warning.texts), formatNumber(warning.of)]);
    case "look-alike":
      return i18n.t("sets.lookAlike", [name]);
    case "unseen":
    default:
      return i18n.t("sets.unseen", [name]);
  }
}
