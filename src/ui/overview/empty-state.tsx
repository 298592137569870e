interface Props {
  text: string;
  /** The label of the button. */
  help: string;
  run: () => void;
  /** An error, not just nothing to show. */
  failed?: boolean;
}

/** Empty or error state: one sentence, one button. */
export function EmptyState({ text, help, run, failed = false }: Props) {
  return (
    <div class="nothing">
      <p role={failed ? "alert" : undefined}>{text}</p>
      <button type="button" class="second" onClick={run}>
        {help}
      </button>
    </div>
  );
}
