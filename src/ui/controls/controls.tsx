import { useState } from "preact/hooks";
import { i18n } from "#i18n";

interface ChoiceProps<Value extends string> {
  legend: string;
  /** Names the group of radio buttons in its page. */
  name: string;
  value: Value;
  /** Each value with its label and, where it needs one, a line about it. */
  options: [value: Value, label: string, about?: string][];
  choose: (value: Value) => void;
}

/** One of a few values. */
export function Choice<Value extends string>({ legend, name, value, options, choose }: ChoiceProps<Value>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {options.map(([one, label, about]) => (
        <label key={one} class="option">
          <input type="radio" name={name} value={one} checked={one === value} onChange={() => choose(one)} />
          <span>
            {label}
            {about && <span class="quiet about">{about}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface ToggleProps {
  label: string;
  /** The language of the label, where it is not ours. */
  language?: string;
  about?: string;
  on: boolean;
  turn: (on: boolean) => void;
}

/** Something that is on or off. */
export function Toggle({ label, language, about, on, turn }: ToggleProps) {
  return (
    <label class="option">
      <input type="checkbox" checked={on} onChange={(event) => turn(event.currentTarget.checked)} />
      <span>
        {language ? <bdi lang={language}>{label}</bdi> : label}
        {about && <span class="quiet about">{about}</span>}
      </span>
    </label>
  );
}

interface SliderProps {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  /** The value in words: "400 ms". */
  say: (value: number) => string;
  /** Called when the slider is let go, not on its way. Ends when `value` is what is stored. */
  set: (value: number) => Promise<void>;
}

/** A number between two ends. */
export function Slider({ label, value, min, max, step, say, set }: SliderProps) {
  const [moving, setMoving] = useState<number>();
  const shown = moving ?? value;
  return (
    <label class="slider">
      <span>{label}</span>
      <output>{say(shown)}</output>
      <input
        type="range"
        min={min}
        max={max}
        step={step}
        value={shown}
        aria-valuetext={say(shown)}
        onInput={(event) => setMoving(event.currentTarget.valueAsNumber)}
        onChange={(event) => {
          const wanted = event.currentTarget.valueAsNumber;
          // Until then it stays where it was put: a key that is held goes on from there.
          void set(wanted).then(() => setMoving((now) => (now === wanted ? undefined : now)));
        }}
      />
    </label>
  );
}

interface FileButtonProps {
  label: string;
  accept: string;
  /** Given nothing where the file is larger than any list or backup. */
  take: (text: string | undefined) => void;
}

/** In bytes: more than the longest lists and all notes take. What is larger is not even read. */
const largest = 60_000_000;

/** Reads one text file that somebody picks. */
export function FileButton({ label, accept, take }: FileButtonProps) {
  const picked = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) take(file.size > largest ? undefined : await textOf(file));
    // So that the same file can be picked again.
    input.value = "";
  };
  return (
    <label class="plain file">
      {label}
      <input type="file" accept={accept} onChange={(event) => void picked(event.currentTarget)} />
    </label>
  );
}

/** A file that is gone by now has nothing in it. */
const textOf = (file: File): Promise<string> => file.text().catch(() => "");

/** Opens the user guide, which is in the package, in a tab of its own. */
export function HelpLink() {
  return (
    <a class="help" href={`/help/${i18n.t("help.guide")}.html`} target="_blank">
      {i18n.t("help.title")}
    </a>
  );
}
