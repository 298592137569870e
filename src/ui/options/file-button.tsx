interface Props {
  label: string;
  accept: string;
  /** Given nothing where the file is larger than any list or backup. */
  take: (text: string | undefined) => void;
}

/** In bytes: more than the longest lists and all notes take, and no file to be read into memory. The background takes no more. */
const largest = 12_000_000;

/** Reads one text file that somebody picks. */
export function FileButton({ label, accept, take }: Props) {
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
