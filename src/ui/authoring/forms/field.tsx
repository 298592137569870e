import { useState } from "preact/hooks";
import { i18n } from "#i18n";
import type { DraftPath } from "../../../desk/authoring/edit-draft.ts";
import { langAttributes } from "../../format.ts";
import { Label, Problems, unsaved, useNames } from "./field-frame.tsx";
import { LongListBar, useLongList } from "./long-list.tsx";
import { textAt, useDraftTools, valueAt } from "./use-draft.ts";

interface FieldProps {
  path: DraftPath;
  label: string;
  /** What goes in, in a line. */
  about?: string | undefined;
  /** A set may do without it. */
  optional?: boolean;
}

interface TextFieldProps extends FieldProps {
  /** `words`: in the set's language; `plain`: an address, a date, a number. */
  kind?: "words" | "plain" | "number";
  rows?: number;
  /** How long it may be, in characters; counted beside the label. */
  most?: number;
  /** Usual values, offered as one types; below a field of several lines each is there to press. */
  suggestions?: string[];
}

/** One field of text, with what is wrong with it below. */
export function TextField({ path, label, about, optional, kind = "words", rows, most, suggestions }: TextFieldProps) {
  const { draft, edit } = useDraftTools();
  const value = textAt(draft, path);
  const named = useNames(path, about);
  const listId = suggestions && !rows && `${named.id}-list`;
  const attributes = {
    ...named.attributes,
    ...(kind === "words" ? langAttributes(draft.set.language || "en") : { dir: "ltr" as const }),
    value,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      edit({ type: "set", path, value: read(currentTarget.value, kind, optional) }),
  };
  return (
    <div class="field">
      <Label {...named} label={label} optional={optional}>
        {most !== undefined && value !== "" && (
          <span class="quiet">{i18n.t("author.length", [String(value.length), String(most)])}</span>
        )}
      </Label>
      {rows ? (
        <textarea {...attributes} form={unsaved} rows={rows} />
      ) : (
        <input
          {...attributes}
          type="text"
          {...(kind === "number" && { inputMode: "decimal" })}
          {...(listId && { list: listId })}
          spellcheck={kind === "words"}
          autocomplete="off"
        />
      )}
      {suggestions && (
        <Suggestions {...{ suggestions, label, listId }} choose={(one) => edit({ type: "set", path, value: one })} />
      )}
      <Problems {...named} />
    </div>
  );
}

interface SuggestionsProps {
  suggestions: string[];
  label: string;
  /** Of a field of one line, which offers them itself. */
  listId: string | false | undefined;
  choose: (one: string) => void;
}

function Suggestions({ suggestions, label, listId, choose }: SuggestionsProps) {
  if (listId)
    return (
      <datalist id={listId}>
        {suggestions.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </datalist>
    );
  return (
    <span class="line-up" role="group" aria-label={label}>
      {suggestions.map((one) => (
        <button key={one} type="button" class="plain" onClick={() => choose(one)}>
          {one}
        </button>
      ))}
    </span>
  );
}

function read(text: string, kind: string, optional: boolean | undefined): unknown {
  if (text === "" && optional) return undefined;
  const bare = text.trim().replaceAll(/(?<=\d)[ ,](?=\d{3}\b)/g, "");
  // Text that isn't a finished number, like "0.0" on the way to "0.05", stays text.
  return kind === "number" && bare !== "" && String(Number(bare)) === bare ? Number(bare) : text;
}

interface ChoiceFieldProps extends FieldProps {
  options: Option[];
  /** The whole list, where it is long: it is drawn when a pointer or the focus comes to the field. */
  allOptions?: () => Option[];
  /** What stands there while nothing is chosen. */
  empty?: string;
}

type Option = [value: string, label: string];

/** One of several values. */
export function ChoiceField({ path, label, about, optional, options, allOptions, empty }: ChoiceFieldProps) {
  const { draft, edit } = useDraftTools();
  const named = useNames(path, about);
  const [isNear, setNear] = useState(false);
  const drawn = isNear && allOptions ? allOptions() : options;
  const comeNear = () => setNear(true);
  return (
    <div class="field">
      <Label {...named} label={label} optional={optional} />
      <select
        {...named.attributes}
        form={unsaved}
        {...(allOptions && { class: "many", onFocus: comeNear, onPointerEnter: comeNear, onPointerDown: comeNear })}
        value={textAt(draft, path)}
        onChange={({ currentTarget: { value } }) =>
          edit({ type: "set", path, value: value === "" && optional ? undefined : value })
        }
      >
        <option value="">{empty ?? i18n.t("author.choose")}</option>
        {drawn.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      <Problems {...named} />
    </div>
  );
}

/** A list of words or sentences, one per line. */
export function LinesField({ path, label, about, optional }: FieldProps) {
  const { draft, edit } = useDraftTools();
  const named = useNames(path, about, true);
  const lines = (valueAt(draft, path) ?? []) as string[];
  return (
    <div class="field">
      <Label {...named} label={label} optional={optional} />
      <textarea
        {...named.attributes}
        form={unsaved}
        {...langAttributes(draft.set.language || "en")}
        rows={2}
        value={lines.join("\n")}
        onInput={({ currentTarget: { value } }) =>
          edit({ type: "set", path, value: value === "" ? (optional ? undefined : []) : value.split("\n") })
        }
      />
      <Problems {...named} />
    </div>
  );
}

interface ChecksProps extends FieldProps {
  /** Ids, and what each is called. */
  options: [id: string, label: string][];
}

/** So many boxes are drawn at once. */
const CHECKS = 100;

/** Any of several items of the set, by their ids. */
export function ChecksField({ path, label, about, optional, options }: ChecksProps) {
  const { draft, edit } = useDraftTools();
  const named = useNames(path, about, true);
  const chosen = (valueAt(draft, path) ?? []) as string[];
  const list = useLongList({ texts: options.map(([, text]) => text), size: CHECKS });
  const choose = (id: string, on: boolean) => {
    const ids = on ? [...chosen, id] : chosen.filter((one) => one !== id);
    edit({ type: "set", path, value: ids.length === 0 && optional ? undefined : ids });
  };
  return (
    <fieldset id={named.id} aria-describedby={named.attributes["aria-describedby"]} tabIndex={-1}>
      <legend>
        {label} {optional && <span class="quiet">{i18n.t("author.optional")}</span>}
      </legend>
      {about && (
        <p class="quiet" id={named.aboutId}>
          {about}
        </p>
      )}
      {list.isLong && <LongListBar {...list.bar} title={label} />}
      <div class="checks">
        {list.shown
          .map((at) => options[at]!)
          .map(([id, text]) => (
            <label key={id} class="option">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={({ currentTarget }) => choose(id, currentTarget.checked)}
              />
              <span {...langAttributes(draft.set.language || "en")}>{text}</span>
            </label>
          ))}
      </div>
      <Problems {...named} />
    </fieldset>
  );
}
