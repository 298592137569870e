import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { i18n } from "#i18n";

import type { LockName } from "../../settings/policy.ts";
import type { SettingsChange } from "../../settings/change.ts";
import type { Settings } from "../../settings/schema.ts";

/** What a section of the options shows and what it may do. */
export interface SectionProps {
  settings: Settings;
  /** Settings that the person's organisation has locked. */
  locked: LockName[];
  /**
   * Makes one change. A notice says if it is not stored; `saying` is the notice if it is, with an undo. Resolves when the
   * page shows what is stored.
   */
  change: (wanted: SettingsChange, saying?: string) => Promise<void>;
}

interface LockProps {
  /** What the controls change. */
  names: LockName[];
  locked: LockName[];
  children: ComponentChildren;
}

/** Disables controls whose settings the person's organisation has locked, and says so. */
export function Lock({ names, locked, children }: LockProps) {
  const note = useId();
  if (!names.some((name) => locked.includes(name))) return <>{children}</>;
  return (
    <fieldset class="lock" disabled aria-describedby={note}>
      {children}
      <LockedNote id={note} />
    </fieldset>
  );
}

/** Says that an organisation has locked something. */
export function LockedNote({ id }: { id?: string }) {
  return (
    <p id={id} class="quiet locked">
      {i18n.t("policy.locked")}
    </p>
  );
}
