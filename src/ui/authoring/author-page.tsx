import { useEffect, useState } from "preact/hooks";

import { i18n } from "#i18n";
import type { Draft } from "../../desk/authoring/draft.ts";
import { NoAnswer, Notice, type NoticeText } from "../controls/feedback.tsx";
import { Drafts, newDraft, NewDraft, titleOf } from "./draft-list.tsx";
import { Editor } from "./editor.tsx";
import { UnsavedForm } from "./forms/field-frame.tsx";
import type { AuthorHost, DraftRecord } from "./forms/use-draft.ts";
import type { Part } from "./parts.tsx";

interface Opened {
  record: DraftRecord;
  start: Part;
  lock: AbortController;
}

/** Where sets are written: the drafts, or the one that is open. */
export function AuthorPage({ host }: { host: AuthorHost }) {
  const { drafts, broken, lost, refresh } = useDrafts(host);
  const [notice, setNotice] = useState<NoticeText>();
  const { opened, open, close } = useOpened(host, refresh, setNotice);
  const [selection, setSelection] = useState(host.selection);
  const begin = (draft: Draft, change?: Change) => {
    const key = crypto.randomUUID();
    return open({ key, draft, changed: host.now().toISOString() }, change);
  };
  const write = async (change: Change, record?: DraftRecord) => {
    if (!(await (record ? open(record, change) : begin(newDraft(host), change)))) return;
    setSelection(undefined);
    await host.selectionUsed();
  };
  const refuse = () => setNotice({ text: i18n.t("author.notCopied"), problem: true });
  return (
    <>
      <UnsavedForm />
      <header>
        <h1>{i18n.t("author.title")}</h1>
        {!opened && <p class="quiet">{i18n.t("author.about")}</p>}
      </header>
      <main>
        {opened ? (
          <Editor key={opened.record.key} host={host} record={opened.record} start={opened.start} close={close} />
        ) : (
          <>
            {lost && <NoAnswer again={() => void refresh()} />}
            {drafts && (
              <>
                {selection && <Chooser {...{ host, selection, drafts }} write={(...made) => void write(...made)} />}
                <Drafts {...{ host, drafts, broken, refresh, setNotice }} open={(one) => void open(one)} />
                <NewDraft host={host} begin={(draft) => void begin(draft)} refuse={refuse} />
              </>
            )}
          </>
        )}
      </main>
      <Notice notice={notice} dismiss={() => setNotice(undefined)} />
    </>
  );
}

/** What is made of a draft as it is opened. */
type Change = (draft: Draft) => Draft;

/** The draft that is open in this tab and in no other. */
function useOpened(host: AuthorHost, refresh: () => Promise<void>, tell: (notice: NoticeText | undefined) => void) {
  const [opened, setOpened] = useState<Opened>();
  const fail = (key: "author.elsewhere" | "author.notSaved") => {
    tell({ text: i18n.t(key), problem: true });
    return false;
  };
  const open = async (record: DraftRecord, change?: Change): Promise<boolean> => {
    const lock = new AbortController();
    if (!(await host.lockDraft(record.key, lock.signal))) return fail("author.elsewhere");
    try {
      // Another tab may have gone on with it meanwhile.
      const latest = (await host.store.list()).drafts.find(({ key }) => key === record.key) ?? record;
      const next = change ? { ...latest, draft: change(latest.draft), changed: host.now().toISOString() } : latest;
      if (next !== latest || latest === record) await host.store.put(next);
      const { facts } = next.draft.set;
      tell(undefined);
      setOpened({ record: next, start: change ? { list: "facts", at: facts.length - 1 } : { list: "set" }, lock });
      return true;
    } catch {
      lock.abort();
      return fail("author.notSaved");
    }
  };
  const close = () => {
    opened?.lock.abort();
    setOpened(undefined);
    void refresh();
  };
  return { opened, open, close };
}

/** The drafts that are kept; undefined until they were read. */
function useDrafts({ store, watchForgotten }: AuthorHost) {
  const [kept, setKept] = useState<{ drafts: DraftRecord[]; broken: number }>();
  const [lost, setLost] = useState(false);
  const [refresh] = useState(() => async () => {
    try {
      setKept(await store.list());
      setLost(false);
    } catch {
      setLost(true);
    }
  });
  useEffect(() => {
    void refresh();
    watchForgotten(() => void refresh());
  }, [refresh, watchForgotten]);
  const drafts = kept?.drafts.filter(({ removed }) => !removed);
  return { drafts, broken: kept?.broken ?? 0, lost, refresh };
}

interface ChooserProps {
  host: AuthorHost;
  selection: NonNullable<AuthorHost["selection"]>;
  drafts: DraftRecord[];
  /** Goes on with a draft, or with a new one. */
  write: (change: Change, record?: DraftRecord) => void;
}

/** Where a fact from a selection is to be written. */
function Chooser({ host: { desk, digest }, selection, drafts, write }: ChooserProps) {
  const { text } = selection;
  const into = async (record?: DraftRecord) => {
    const sha256 = await digest(desk.textOfPage(selection));
    write((draft) => desk.addSelected(draft, selection, sha256), record);
  };
  return (
    <section class="chooser" aria-labelledby="chooser">
      <h2 id="chooser">{i18n.t("author.whereTo")}</h2>
      <blockquote dir="auto">{text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}</blockquote>
      <div class="line-up">
        {drafts.map((record) => (
          <button key={record.key} type="button" class="plain" onClick={() => void into(record)}>
            <bdi>{titleOf(record)}</bdi>
          </button>
        ))}
        <button type="button" class={drafts.length === 0 ? "main" : "plain"} onClick={() => void into()}>
          {i18n.t("author.newDraft")}
        </button>
      </div>
    </section>
  );
}

/** How much of a selection is repeated, in UTF-16 units. */
const SHOWN = 300;
