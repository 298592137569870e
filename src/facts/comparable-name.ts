/** A form as far as it tells two apart on a page: no case, marks, punctuation or width of letters. */
export function comparableName(form: string): string {
  const letters = form.normalize("NFKD").replace(/[\p{M}\p{Cf}]/gu, "");
  return (
    letters
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(" ") ?? ""
  );
}
