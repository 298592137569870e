import type { Documents } from "./documents.ts";
import { charge } from "../schedule/cpu-budget.ts";
import { runInSlices } from "../schedule/time-slicing.ts";
import { openRoots, isShadowRoot } from "../dom/tree.ts";
import { emptyChanges } from "./changes.ts";
import { runLater, clock } from "../schedule/timers.ts";
import { onTrusted, onAbort } from "../dom/trusted-events.ts";

/** How long the page settles before it is searched, in ms. */
const settles = 500;
/** How many times longer than a search the pause after it is, so that all searches together cost little. */
const rest = 100;

/** Events after which a shadow root may appear late, or editing may begin. */
const events = "load click focusin";

interface LateRootOptions {
  documents: Documents;
  /** Whether nothing known waits to be read: only then an unknown root is late. */
  isIdle: () => boolean;
  mayRun: () => Promise<boolean>;
  /** Takes an error of ours. */
  failed: (error: unknown) => void;
  signal: AbortSignal;
}

export interface LateRootWatch {
  /** Searches now. True if something was found. */
  check(): Promise<boolean>;
  /** Searches when the page has settled. */
  soon(): void;
}

/**
 * Looks for open shadow roots that were attached to elements which were on the page before, and for documents that can be
 * edited from now on, or no longer (`designMode`). No event tells of that, but such a root makes the page taller when it
 * shows something, or comes after an event or another change.
 */
export function watchLateRoots({ documents, isIdle, mayRun, failed, signal }: LateRootOptions): LateRootWatch {
  const edited = new WeakSet<Document>();
  let next = 0;
  let due = false;
  const check = async () => {
    const began = clock();
    const hosts = new Set<Element>();
    try {
      for (const page of documents.list()) {
        const isEdited = page.designMode === "on";
        if (isEdited !== edited.has(page)) hosts.add(page.documentElement);
        edited[isEdited ? "add" : "delete"](page);
      }
      if (isIdle()) await runInSlices(lateHosts(documents, hosts), mayRun, charge);
      else soon();
    } catch (error) {
      failed(error);
    }
    next = clock() + (clock() - began) * rest;
    if (hosts.size > 0 && !signal.aborted) documents.changed(emptyChanges({ added: hosts }));
    return hosts.size > 0;
  };
  const soon = () => {
    if (due) return;
    due = true;
    const run = () => {
      due = false;
      void check();
    };
    runLater(run, Math.max(settles, next - clock()), signal);
  };
  documents.each(({ documentElement, body, defaultView }, gone) => {
    // Each window measures its own elements: another one's observer is told too late, which the page would hear of.
    const sizes = new (defaultView ?? window).ResizeObserver(soon);
    onAbort(gone, () => sizes.disconnect());
    for (const element of [documentElement, body]) if (element) sizes.observe(element);
    if (documentElement) onTrusted(documentElement, events, soon, { capture: true, passive: true, signal: gone });
  });
  return { check, soon };
}

/** Adds the hosts of open roots that were not entered yet. */
function* lateHosts(documents: Documents, hosts: Set<Element>): Generator<undefined, void> {
  for (const { body } of documents.list()) if (body) yield* below(body);

  function* below(root: Element | ShadowRoot): Generator<undefined, void> {
    for (const inner of openRoots(root)) {
      if (!inner) yield undefined;
      else if (isShadowRoot(inner)) {
        if (documents.entered(inner)) yield* below(inner);
        else hosts.add(inner.host);
      }
    }
  }
}
