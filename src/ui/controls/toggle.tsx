interface Props {
  label: string;
  /** The language of the label, where it is not ours. */
  language?: string;
  about?: string;
  on: boolean;
  turn: (on: boolean) => void;
}

/** Something that is on or off. */
export function Toggle({ label, language, about, on, turn }: Props) {
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
