interface Props {
  text: string;
  /** What helps, on the button below. */
  help: string;
  run: () => void;
  /** Something has failed, as opposed to nothing being there. */
  failed?: boolean;
}

/** What stands where something was to be seen, and what helps. */
export function Instead({ text, help, run, failed = false }: Props) {
  return (
    <div class="nothing">
      <p role={failed ? "alert" : undefined}>{text}</p>
      <button type="button" class="second" onClick={run}>
        {help}
      </button>
    </div>
  );
}
