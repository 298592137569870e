interface Props {
  before: string;
  text: string;
  after: string;
}

/** An occurrence among the words around it, with dots where the page has more: there they have white space at their end. */
export function Passage({ before, text, after }: Props) {
  return (
    <span class="passage" dir="auto">
      {before.startsWith(" ") && "…"}
      {before}
      <b>{text}</b>
      {after}
      {after.endsWith(" ") && "…"}
    </span>
  );
}
