import { i18n } from "#i18n";
import type { Draft } from "../../desk/authoring/draft.ts";
import type { ListedSet } from "../../facts/set-info.ts";
import { formatDate, isolate } from "../format.ts";
import { RemoveButton } from "../controls/row-buttons.tsx";
import type { NoticeText } from "../controls/feedback.tsx";
import type { AuthorHost, DraftRecord } from "./forms/use-draft.ts";

const dayOf = (now: Date): string => now.toISOString().slice(0, 10);

/** A set with nothing in it, in the person's language. */
export const newDraft = ({ desk, now }: AuthorHost): Draft =>
  desk.emptyDraft({ language: i18n.t("locale"), today: dayOf(now()), note: i18n.t("author.firstVersion") });

/** What a draft is called. */
export const titleOf = ({ draft }: DraftRecord): string => draft.set.title || i18n.t("author.untitled");

interface DraftsProps {
  host: AuthorHost;
  drafts: DraftRecord[];
  broken: number;
  open: (record: DraftRecord) => void;
  refresh: () => Promise<void>;
  setNotice: (notice: NoticeText | undefined) => void;
}

/** The drafts, each to be opened or removed. */
export function Drafts({ host, drafts, broken, open, refresh, setNotice }: DraftsProps) {
  const mark = async (record: DraftRecord, removed: string | undefined) => {
    const isKept = await host.store.put({ ...record, removed }).then(
      () => true,
      () => false,
    );
    await refresh();
    if (!isKept) return setNotice({ text: i18n.t("author.notSaved"), problem: true });
    return setNotice(
      removed
        ? {
            text: i18n.t("sets.removed", [isolate(titleOf(record))]),
            problem: false,
            action: [i18n.t("options.undo"), () => void mark(record, undefined)],
          }
        : { text: i18n.t("options.undone"), problem: false },
    );
  };
  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts">{i18n.t("author.drafts")}</h2>
      {host.isPrivate && <p class="quiet">{i18n.t("author.private")}</p>}
      {broken > 0 && <p class="problem">{i18n.t("author.broken")}</p>}
      {drafts.length === 0 && <p class="quiet">{i18n.t("author.noDrafts")}</p>}
      <ul class="rows">
        {drafts.map((record) => (
          <DraftRow
            key={record.key}
            record={record}
            open={() => open(record)}
            remove={() => void mark(record, host.now().toISOString())}
          />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  record: DraftRecord;
  open: () => void;
  remove: () => void;
}

function DraftRow({ record, open, remove }: RowProps) {
  return (
    <li>
      <span class="grow">
        <b>
          <bdi lang={record.draft.set.language}>{titleOf(record)}</bdi>
        </b>{" "}
        <span class="quiet">{i18n.t("author.changed", [formatDate(record.changed.slice(0, 10))])}</span>
      </span>
      <button
        type="button"
        class="plain"
        aria-label={i18n.t("author.openNamed", [isolate(titleOf(record))])}
        onClick={open}
      >
        {i18n.t("author.open")}
      </button>
      <RemoveButton name={titleOf(record)} remove={remove} />
    </li>
  );
}

/** In statements and forms of names: what a page of forms carries without anybody waiting. */
const EDITABLE = 1500;

interface NewDraftProps {
  host: AuthorHost;
  begin: (draft: Draft) => void;
  refuse: () => void;
}

/** How a new draft comes about: empty, or as a copy of a set. */
export function NewDraft({ host, begin, refuse }: NewDraftProps) {
  const copy = async (listed: ListedSet) => {
    const set = await host.wholeSet(listed);
    if (!set || set.facts.length + set.entities.length > EDITABLE) return refuse();
    const isOwn = listed.own !== undefined && !listed.own.fromPolicy;
    return begin(host.desk.copyDraft(set, isOwn, dayOf(host.now())));
  };
  return (
    <section aria-labelledby="start">
      <h2 id="start">{i18n.t("author.new")}</h2>
      <p class="line-up">
        <button type="button" class="main" onClick={() => begin(newDraft(host))}>
          {i18n.t("author.startEmpty")}
        </button>
      </p>
      <h3>{i18n.t("author.startCopy")}</h3>
      <ul class="rows">
        {host.listed.map((set) => (
          <li key={set.id}>
            <span class="grow">
              <bdi lang={set.language}>{set.title}</bdi>
            </span>
            <button
              type="button"
              class="plain"
              aria-label={i18n.t("author.copyNamed", [isolate(set.title)])}
              onClick={() => void copy(set)}
            >
              {i18n.t("author.copy")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
