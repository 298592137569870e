interface Props {
  label: string;
  about?: string;
  on: boolean;
  turn: (on: boolean) => void;
}

/** Something that is on or off. */
export function Toggle({ label, about, on, turn }: Props) {
  return (
    <label class="option">
      <input type="checkbox" checked={on} onChange={(event) => turn(event.currentTarget.checked)} />
      <span>
        {label}
        {about && <span class="quiet about">{about}</span>}
      </span>
    </label>
  );
}
