import { useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";

import type { ListedSet, ListedSets } from "../../../facts/set-info.ts";
import { isolate } from "../../format.ts";
import type { NoticeText } from "../../controls/feedback.tsx";
import type { SectionProps } from "../../controls/section.tsx";
import { ImportArea, useImports } from "./import-files.tsx";
import { ImportItem } from "./import-item.tsx";
import { SetRow, RefusedRow, UnusableRow } from "./set-row.tsx";
import type { SetFileToImport, SetsHost } from "./sets-host.ts";

interface Props extends SectionProps {
  host: SetsHost;
  listed: ListedSets;
  /** Asks again which sets there are. */
  refresh: () => Promise<void>;
  tell: (notice: NoticeText) => void;
}

/** In bytes: what a person still puts right by hand. */
const EDITABLE = 1_000_000;

/** The fact sets in the person's order, and the import of one's own. */
export function SetsSection({ settings, change, locked, host, listed, refresh, tell }: Props) {
  const [text, setText] = useState("");
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  const { imports, start, close, add } = useImports({
    host,
    added: (id, said) => {
      if (settings.setsOff.includes(id)) void change({ type: "sets", ids: [id], on: true });
      void refresh().then(() => tell({ text: said, problem: false }));
    },
  });
  const { sets, lost } = listed;
  const goTo = ({ bytes }: SetFileToImport) => {
    if (bytes.byteLength > EDITABLE || bytes[0] === 0x1f) return undefined;
    return (offset: number) => {
      setText(new TextDecoder().decode(bytes));
      // Once the field has the text.
      setTimeout(() => selectAt(fieldRef.current, offset));
    };
  };
  return (
    <section aria-labelledby="sets">
      <h2 id="sets" tabIndex={-1}>
        {i18n.t("options.sets")}
      </h2>
      <p class="quiet">
        {i18n.t("options.setsAbout")} {sets.length > 1 && i18n.t("sets.orderAbout")}
      </p>
      {lost && (
        <p role="alert" class="problem">
          {i18n.t("sets.lost")}
        </p>
      )}
      <SetRows
        {...{ settings, change, locked, host, listed, refresh }}
        prepare={(file) => start([file])}
        remove={(id, title) => void makeRemoval({ host, refresh, tell }, id, title)}
      />
      <AuthorLink />
      <ImportArea take={start} text={text} setText={setText} fieldRef={fieldRef} />
      {imports.map((item) => (
        <ImportItem
          key={item.key}
          item={item}
          close={() => close(item)}
          add={(staged) => void add(item, staged)}
          goTo={goTo(item.file)}
        />
      ))}
    </section>
  );
}

/** The way to where sets are written. */
function AuthorLink() {
  return (
    <>
      <h3>{i18n.t("author.title")}</h3>
      <p class="quiet">{i18n.t("author.linkAbout")}</p>
      <p class="line-up">
        <a class="plain" href="/author.html">
          {i18n.t("author.title")}
        </a>
      </p>
    </>
  );
}

interface RowsProps extends Omit<Props, "tell"> {
  prepare: (file: SetFileToImport) => void;
  remove: (id: string, title: string) => void;
}

function SetRows({
  settings,
  change,
  locked,
  host,
  listed: { sets, unusable, refused },
  refresh,
  prepare,
  remove,
}: RowsProps) {
  const move = (at: number, by: -1 | 1) =>
    void change({ type: "set", values: { setsOrder: moved(sets, at, by) } }).then(() => refresh());
  return (
    <ul class="rows">
      {sets.map((set, at) => (
        <SetRow
          key={set.id}
          set={set}
          locked={locked}
          on={isLockedOn(set, locked) || !settings.setsOff.includes(set.id)}
          turn={(on) => void change({ type: "sets", ids: [set.id], on })}
          move={(by) => move(at, by)}
          place={{ at, of: sets.length }}
          host={host}
          remove={() => remove(set.id, set.title)}
        />
      ))}
      {unusable.map((set) => (
        <UnusableRow
          key={set.id + set.digest}
          set={set}
          host={host}
          prepare={prepare}
          remove={() => remove(set.id, set.title)}
        />
      ))}
      {refused.map((set) => (
        <RefusedRow key={set.place} set={set} />
      ))}
    </ul>
  );
}

/** A set of an organisation that nobody can switch off, whatever was chosen before. */
const isLockedOn = ({ own }: ListedSet, locked: RowsProps["locked"]) =>
  own?.fromPolicy === true && locked.includes("factSets");

async function makeRemoval(
  { host, refresh, tell }: Pick<Props, "host" | "refresh" | "tell">,
  id: string,
  title: string,
): Promise<void> {
  const stored = await host.remove(id, true).catch(() => ({ ok: false, why: "refused" }) as const);
  await refresh();
  if (!stored.ok) return tell({ text: i18n.t(`sets.${stored.why}`), problem: true });
  const takeBack = () =>
    void host
      .remove(id, false)
      .catch(() => undefined)
      .then(refresh)
      .then(() => tell({ text: i18n.t("options.undone"), problem: false }));
  return tell({
    text: i18n.t("sets.removed", [isolate(title)]),
    problem: false,
    action: [i18n.t("options.undo"), takeBack],
  });
}

function moved(sets: { id: string }[], at: number, by: -1 | 1): string[] {
  const ids = sets.map(({ id }) => id);
  [ids[at], ids[at + by]] = [ids[at + by]!, ids[at]!];
  return ids;
}

/** Puts the cursor on a place of a long text, and the place into view. */
function selectAt(field: HTMLTextAreaElement | null, offset: number): void {
  if (!field) return;
  field.focus();
  field.setSelectionRange(offset, offset + 1);
  // Two lines above it are to be seen too.
  field.scrollTop = (field.scrollHeight * (lines(field.value.slice(0, offset)) - 3)) / lines(field.value);
}

const lines = (text: string): number => text.split("\n").length;
