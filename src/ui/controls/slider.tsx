import { useState } from "preact/hooks";

interface Props {
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
export function Slider({ label, value, min, max, step, say, set }: Props) {
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
