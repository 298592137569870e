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
