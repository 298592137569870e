import { useContext, useRef, useState } from "preact/hooks";

import { i18n } from "#i18n";
import type { Subject } from "../../desk/notebook/item.ts";
import { NoteField } from "./note-field.tsx";
import { isOnList, NotebookContext, now } from "./use-notebook.ts";

/** What a place on the list or a note would be about. */
export interface Collectable {
  itemKey: string;
  /** What is kept of it; nothing where the page is gone. */
  make: () => Promise<Subject | undefined>;
}

interface Props extends Collectable {
  /** Names it for whoever does not see where the buttons stand. */
  name: string;
}

/** Signs on one line with a passage, and the note below. */
export function ItemSigns(props: Props) {
  const tools = useItem(props);
  if (!tools) return null;
  const { listed, note, isOpen, toggle, open, button } = tools;
  return (
    <>
      <span class="signs">
        <button
          type="button"
          aria-pressed={listed}
          aria-label={`${i18n.t("notebook.onList")}: ${props.name}`}
          title={i18n.t(listed ? "notebook.remove" : "notebook.add")}
          onClick={toggle}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 2.5h8v11l-4-3-4 3z" />
          </svg>
        </button>
        <button
          type="button"
          ref={button}
          aria-expanded={isOpen}
          aria-label={`${i18n.t(note ? "notebook.editNote" : "notebook.note")}: ${props.name}`}
          title={i18n.t(note ? "notebook.editNote" : "notebook.note")}
          onClick={open}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3z" />
          </svg>
        </button>
      </span>
      {tools.below}
    </>
  );
}

/** The same in words, in a row of other tools. */
export function ItemButtons({ listing = true, ...props }: Props & { listing?: boolean }) {
  const tools = useItem(props);
  if (!tools) return null;
  const { listed, note, isOpen, toggle, open, button } = tools;
  return (
    <>
      {listing && (
        <button type="button" onClick={toggle}>
          {i18n.t(listed ? "notebook.remove" : "notebook.add")}
        </button>
      )}
      <button type="button" ref={button} aria-expanded={isOpen} onClick={open}>
        {i18n.t(note ? "notebook.editNote" : "notebook.note")}
      </button>
      {tools.below}
    </>
  );
}

function useItem({ itemKey: key, make }: Props) {
  const notebook = useContext(NotebookContext);
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const subjectRef = useRef<Promise<Subject | undefined>>(undefined);
  if (!notebook) return undefined;
  const item = notebook.items.get(key);
  const listed = isOnList(item);
  const note = item?.note?.text;
  // Made when the note is opened: the page may be gone before the last word is written.
  const about = () => (subjectRef.current ??= item ? Promise.resolve(item.subject) : make().catch(() => undefined));
  const save = async (text: string) => {
    const subject = await about();
    if (subject) return notebook.change({ type: "note", key, subject, text, at: now() });
    subjectRef.current = undefined;
    return notebook.fail("gone");
  };
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return {
    button,
    listed,
    note,
    isOpen,
    toggle: () => void (listed ? notebook.remove([key]) : notebook.add(key, make)),
    open: () => {
      void about();
      setOpen(!isOpen);
    },
    below: isOpen ? (
      <NoteField text={note ?? ""} isPrivate={notebook.isPrivate} save={(text) => void save(text)} close={close} />
    ) : (
      note !== undefined && <NoteText text={note} />
    ),
  };
}

/** A note as it is read. */
export function NoteText({ text }: { text: string }) {
  return (
    <p class="note" dir={i18n.t("direction") as "ltr"}>
      <span class="label">{i18n.t("notebook.yours")}</span> <bdi>{text}</bdi>
    </p>
  );
}
