interface Props {
  before: string;
  text: string;
  after: string;
}

/** An occurrence among the words around it, cut at whole words. */
export function Passage({ before, text, after }: Props) {
  return (
    <span class="passage" dir="auto">
      {before !== "" && `… ${before.replace(/^\S*\s/, "")}`}
      <b>{text}</b>
      {after !== "" && `${after.replace(/\s\S*$/, "")} …`}
    </span>
  );
}
