interface Props<Value extends string> {
  legend: string;
  /** Names the group of radio buttons in its page. */
  name: string;
  value: Value;
  /** Each value with its label and, where it needs one, a line about it. */
  options: [value: Value, label: string, about?: string][];
  choose: (value: Value) => void;
}

/** One of a few values. */
export function Choice<Value extends string>({ legend, name, value, options, choose }: Props<Value>) {
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
