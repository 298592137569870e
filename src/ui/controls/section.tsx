import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { i18n } from "#i18n";

import type { LockName } from "../../settings/policy.ts";
import type { SettingsChange } from "../../settings/change.ts";
import type { Settings } from "../../settings/schema.ts";

/** What a section of the options shows and what it may do. */
export interface SectionProps {
  settings: Settings;
  /** What the person's organisation lets nobody change. */
  locked: LockName[];
  /**
   * Makes one change. At the foot of the page it is told what comes of it: where it is not stored, and where `saying` says
   * what was done, with a way back. Ends when what is stored is shown.
   */
  change: (wanted: SettingsChange, saying?: string) => Promise<void>;
}

interface LockProps {
  /** What the controls change. */
  names: LockName[];
  locked: LockName[];
  children: ComponentChildren;
}

/** Controls that can't be used where the person's organisation has locked what they change, and says so. */
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

/** Says that something can't be changed here, and by whom it was set. */
export function LockedNote({ id }: { id?: string }) {
  return (
    <p id={id} class="quiet locked">
      {i18n.t("policy.locked")}
    </p>
  );
}
