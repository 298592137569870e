import { useContext, useRef, useState, useEffect, useId } from "preact/hooks";
import { i18n } from "#i18n";

import type { Subject } from "../../desk/notebook/item.ts";
import { plural } from "../format.ts";
import { isOnList, NotebookContext, timestamp } from "./use-notebook.ts";

/** Something that can be put on the list or get a note. */
export interface Collectable {
  itemKey: string;
  /** What is kept of it; nothing where the page is gone. */
  make: () => Promise<Subject | undefined>;
}

interface Props extends Collectable {
  /** The name of the item, for screen readers. */
  name: string;
}

/** Icons on one line with a passage, and the note below. */
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

/** The same as buttons with words, in a row of other tools. */
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
    if (subject) return notebook.change({ type: "note", key, subject, text, at: timestamp() });
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
function NoteText({ text }: { text: string }) {
  return (
    <p class="note" dir={i18n.t("direction") as "ltr"}>
      <span class="label">{i18n.t("notebook.yours")}</span> <bdi>{text}</bdi>
    </p>
  );
}

/** In UTF-16 units: as much as is stored. */
const LONGEST = 2000;
/** From here on the field says how much is left. */
const NEAR = 200;

interface NoteFieldProps {
  text: string;
  isPrivate: boolean;
  /** Stores the text. */
  save: (text: string) => void;
  close: () => void;
}

/** A note as it is written: each letter is stored at once, so that nothing is lost when somebody closes the panel. */
function NoteField({ text: stored, isPrivate, save, close }: NoteFieldProps) {
  const [text, setText] = useState(stored);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  const left = LONGEST - text.length;
  return (
    <div class="note-field" dir={i18n.t("direction") as "ltr"}>
      <label class="label" for={id}>
        {i18n.t("notebook.yours")}
      </label>
      <textarea
        ref={field}
        id={id}
        dir="auto"
        rows={3}
        maxLength={LONGEST}
        aria-describedby={`${id}-kept`}
        value={text}
        onInput={({ currentTarget: { value } }) => {
          setText(value);
          save(value);
        }}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || event.isComposing) return;
          event.stopPropagation();
          close();
        }}
      />
      <div class="tools quiet">
        <span id={`${id}-kept`}>{i18n.t(isPrivate ? "notebook.keptPrivate" : "notebook.kept")}</span>
        <span role="status">{left < NEAR && plural("notebook.left", left)}</span>
        <button type="button" onClick={close}>
          {i18n.t("notebook.done")}
        </button>
      </div>
    </div>
  );
}
