import { i18n } from "#i18n";

import type { ListedSet } from "../../../facts/set-info.ts";
import type { LockName } from "../../../settings/policy.ts";
import { Toggle } from "../../controls/controls.tsx";
import { formatDate, formatNumber, plural, directionOf, isolate, langAttributes } from "../../format.ts";
import { ArticleLine } from "../../statements/article-line.tsx";
import { StatementList } from "../../statements/statement-list.tsx";
import { focusNeighbour } from "../../page-setup.ts";
import { Lock } from "../../controls/section.tsx";
import { Digest } from "./set-preview.tsx";
import type { SetsHost } from "./sets-host.ts";

interface Props {
  set: ListedSet;
  locked: LockName[];
  on: boolean;
  turn: (on: boolean) => void;
  /** Up or down in the order. */
  move: (by: -1 | 1) => void;
  place: { at: number; of: number };
  host: SetsHost;
  remove: () => void;
}

/** A fact set: what it is, whose article it is from, and all that it says; it can be switched off, and one's own removed. */
export function SetRow({ set, locked, on, turn, move, place, host, remove }: Props) {
  const { own, statements, statementCount } = set;
  const isPart = statements.length < statementCount;
  return (
    <li class="set">
      <Lock names={own?.fromPolicy ? ["setsOff", "factSets"] : ["setsOff"]} locked={locked}>
        <Toggle label={set.title} language={set.language} about={aboutSet(set)} on={on} turn={turn} />
      </Lock>
      <ArticleLine ground={set.ground} />
      {own && <Digest digest={own.digest} />}
      <Changes set={set} />
      <details>
        <summary>{plural("options.readAll", statements.length)}</summary>
        {isPart && (
          <p class="quiet">
            {i18n.t("sets.firstOnly", [formatNumber(statements.length), formatNumber(statementCount)])}
          </p>
        )}
        <div dir={directionOf(set.language)}>
          <StatementList facts={statements} ground={set.ground} tools={noTools} />
        </div>
      </details>
      {(own || place.of > 1) && <RowTools {...{ set, locked, move, place, host, remove }} />}
    </li>
  );
}

function RowTools({ set: { own, title }, locked, move, place, host, remove }: Omit<Props, "on" | "turn">) {
  const name = isolate(title);
  return (
    <div class="line-up">
      {place.of > 1 &&
        ([-1, 1] as const).map((by) => (
          <button
            key={by}
            type="button"
            class="plain"
            disabled={locked.includes("setsOrder") || (by < 0 ? place.at === 0 : place.at === place.of - 1)}
            aria-label={i18n.t(by < 0 ? "sets.up" : "sets.down", [name])}
            onClick={() => move(by)}
          >
            {by < 0 ? "↑" : "↓"}
          </button>
        ))}
      {own && (
        <>
          <button
            type="button"
            class="plain"
            aria-label={i18n.t("sets.exportNamed", [name])}
            onClick={() => void host.original(own.digest).then((bytes) => bytes && host.save(bytes, own.name))}
          >
            {i18n.t("sets.export")}
          </button>
          {!(own.fromPolicy && locked.includes("factSets")) && (
            <button
              type="button"
              class="plain"
              aria-label={i18n.t("sets.removeNamed", [name])}
              onClick={(event) => {
                focusNeighbour(event.currentTarget);
                remove();
              }}
            >
              {i18n.t("options.remove")}
            </button>
          )}
        </>
      )}
    </div>
  );
}

/** A list to read: what can be taken along of a statement is in card and panel. */
const noTools = () => null;

function Changes({ set: { changes, language } }: { set: ListedSet }) {
  return (
    <details>
      <summary>{i18n.t("options.changes")}</summary>
      {changes.toReversed().map(({ version, date, note }) => (
        <p key={version} class="quiet">
          {version}, {formatDate(date)}: <span {...langAttributes(language)}>{note}</span>
        </p>
      ))}
    </details>
  );
}

function aboutSet({ version, asOf, entities, statementCount, figures, own }: ListedSet): string {
  return [
    ...(own ? [i18n.t(own.fromPolicy ? "sets.ofPolicy" : "sets.own")] : []),
    i18n.t("options.setVersion", [version, formatDate(asOf)]),
    plural("options.entities", entities.length),
    plural("options.facts", statementCount),
    plural("options.figureCount", figures),
  ].join(" · ");
}
