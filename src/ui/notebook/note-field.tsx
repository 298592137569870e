import { useEffect, useId, useRef, useState } from "preact/hooks";

import { i18n } from "#i18n";
import { plural } from "../format.ts";

/** In UTF-16 units: as much as is stored. */
const LONGEST = 2000;
/** From here on it is told how much is left. */
const NEAR = 200;

interface Props {
  text: string;
  isPrivate: boolean;
  /** Stores the text. */
  save: (text: string) => void;
  close: () => void;
}

/** A note as it is written: each letter is stored at once, so that nothing is lost when somebody closes the panel. */
export function NoteField({ text: stored, isPrivate, save, close }: Props) {
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
