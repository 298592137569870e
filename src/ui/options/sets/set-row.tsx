import { i18n } from "#i18n";
import type { ListedSet, RefusedSet, UnusableSet } from "../../../facts/set-info.ts";
import type { LockName } from "../../../settings/policy.ts";
import { Toggle } from "../../controls/controls.tsx";
import { formatDate, formatNumber, plural, directionOf, isolate, langAttributes, withDots } from "../../format.ts";
import { ArticleLine } from "../../statements/article-line.tsx";
import { StatementList } from "../../statements/statement-list.tsx";
import { MoveButtons, RemoveButton } from "../../controls/row-buttons.tsx";
import { Lock } from "../../controls/section.tsx";
import { Digest } from "./set-preview.tsx";
import type { SetsHost, PolicySetRefusal, SetFileToImport } from "./sets-host.ts";
import { useState } from "preact/hooks";
import { RefusalView } from "./import-item.tsx";

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

/** A fact set: its title, article and statements. It can be switched off; the person's own can be removed. */
export function SetRow({ set, locked, on, turn, move, place, host, remove }: Props) {
  const { own, statements, statementCount } = set;
  const isPart = statements.length < statementCount;
  return (
    <li class="set">
      <Lock names={own?.fromPolicy ? ["setsOff", "factSets"] : ["setsOff"]} locked={locked}>
        <Toggle label={set.title} language={set.language} about={aboutSet(set)} on={on} turn={turn} />
      </Lock>
      <ArticleLine context={set.ground} />
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
          <StatementList facts={statements} context={set.ground} tools={noTools} />
        </div>
      </details>
      {(own || place.of > 1) && <RowTools {...{ set, locked, move, place, host, remove }} />}
    </li>
  );
}

function RowTools({ set: { own, title }, locked, move, place, host, remove }: Omit<Props, "on" | "turn">) {
  return (
    <div class="line-up">
      {place.of > 1 && <MoveButtons name={title} isLocked={locked.includes("setsOrder")} {...{ place, move }} />}
      {own && (
        <>
          <button
            type="button"
            class="plain"
            aria-label={i18n.t("sets.exportNamed", [isolate(title)])}
            onClick={() => void host.original(own.digest).then((bytes) => bytes && host.save(bytes, own.name))}
          >
            {i18n.t("sets.export")}
          </button>
          {!(own.fromPolicy && locked.includes("factSets")) && <RemoveButton name={title} remove={remove} />}
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
  return withDots([
    ...(own ? [i18n.t(own.fromPolicy ? "sets.ofPolicy" : "sets.own")] : []),
    i18n.t("options.setVersion", [version, formatDate(asOf)]),
    plural("options.entities", entities.length),
    plural("options.facts", statementCount),
    plural("options.figureCount", figures),
  ]);
}

interface UnusableRowProps {
  set: UnusableSet;
  host: SetsHost;
  prepare: (file: SetFileToImport) => void;
  remove: () => void;
}

/** A stored set that can't be used: why, and what can be done. */
export function UnusableRow({ set: { title, digest, name, why }, host, prepare, remove }: UnusableRowProps) {
  const [isGone, setGone] = useState(false);
  const isCovered = why === "policy";
  const withFile = (use: (bytes: Uint8Array<ArrayBuffer>) => void) =>
    void host
      .original(digest)
      .catch(() => undefined)
      .then((bytes) => (bytes ? use(bytes) : setGone(true)));
  return (
    <li class="set">
      <p>
        <b>
          <bdi>{title}</bdi>
        </b>
      </p>
      <p class="problem" role="alert">
        {isGone ? i18n.t("sets.noFile") : i18n.t(`sets.${why}`)}
      </p>
      <div class="line-up">
        {!isCovered && (
          <button type="button" class="plain" onClick={() => withFile((bytes) => prepare({ name, bytes }))}>
            {i18n.t("sets.prepare")}
          </button>
        )}
        <button type="button" class="plain" onClick={() => withFile((bytes) => host.save(bytes, name))}>
          {i18n.t("sets.export")}
        </button>
        {!isCovered && <RemoveButton name={title} remove={remove} />}
      </div>
    </li>
  );
}

/** A set of the person's organisation that can't be used: why, and who can mend it. */
export function RefusedRow({ set: { place, refusal } }: { set: RefusedSet }) {
  return (
    <li class="set">
      <p>
        <b>{place === 0 ? i18n.t("policy.setsUnused") : i18n.t("policy.setUnused", [formatNumber(place)])}</b>
      </p>
      <RefusalView refusal={refusal as PolicySetRefusal} goTo={undefined} />
      <p class="quiet">{i18n.t("policy.tellThem")}</p>
    </li>
  );
}
