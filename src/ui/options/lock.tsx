import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

import { i18n } from "#i18n";
import type { LockName } from "../../settings/policy.ts";

interface Props {
  /** What the controls change. */
  names: LockName[];
  locked: LockName[];
  children: ComponentChildren;
}

/** Controls that can't be used where the person's organisation has locked what they change, and says so. */
export function Lock({ names, locked, children }: Props) {
  const note = useId();
  if (!names.some((name) => locked.includes(name))) return <>{children}</>;
  return (
    <fieldset class="lock" disabled aria-describedby={note}>
      {children}
      <LockedNote id={note} />
    </fieldset>
  );
}

/** Says that something can't be changed here, and by whom it was set. */
export function LockedNote({ id }: { id?: string }) {
  return (
    <p id={id} class="quiet locked">
      {i18n.t("policy.locked")}
    </p>
  );
}
