import type { ComponentChildren } from "preact";

interface Props {
  children: ComponentChildren;
}

/** A sentence of the interface, in its own direction beside the statements of a set. */
export const Note = ({ children }: Props) => (
  <p class="quiet">
    <bdi>{children}</bdi>
  </p>
);

/** What unfolds under a sentence of the interface. */
export const Fold = ({ label, inList, children }: Props & { label: string; inList?: boolean }) => (
  <details class={inList ? "fact" : ""}>
    <summary>
      <bdi>{label}</bdi>
    </summary>
    {children}
  </details>
);
