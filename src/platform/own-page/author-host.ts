import browser from "webextension-polyfill";
import type { FactSet } from "../../facts/schema.ts";
import type { ListedSet, PageSelection } from "../../facts/set-info.ts";
import { diskDrafts, privateDrafts } from "../own-work/drafts.ts";
import { sha256 } from "../own-sets/known-sets.ts";
import { shippedSets } from "../own-sets/shipped-sets.ts";
import { readPart } from "../own-sets/stored-sets.ts";
import { isSelectionKey, privateDraftsKey } from "../storage-keys.ts";
import { requestFromBackground } from "./background.ts";

/** What the authoring page needs of the extension. `address`: its own. */
export function draftsHost<Draft>(address: URL) {
  const isPrivate = browser.extension.inIncognitoContext || address.searchParams.has("private");
  const named = address.searchParams.get("selection") ?? "";
  const key = isSelectionKey(named) ? named : undefined;
  return {
    isPrivate,
    store: isPrivate ? privateDrafts<Draft>() : diskDrafts<Draft>(),
    lockDraft,
    /** Calls back when the drafts of private windows were forgotten. */
    watchForgotten: (forgotten: () => void) => {
      browser.storage.onChanged.addListener((changes, area) => {
        const change = changes[privateDraftsKey];
        if (area === "session" && isPrivate && change && change.newValue === undefined) forgotten();
      });
    },
    /** The whole set, as it was written; nothing where it can't be read. */
    wholeSet: async ({ id, own }: ListedSet): Promise<FactSet | undefined> => {
      if (!own) return shippedSets.find((set) => set.id === id);
      const whole = await readPart(own.digest, "whole").catch(() => undefined);
      return whole === undefined ? undefined : (JSON.parse(whole) as FactSet);
    },
    digest: (text: string) => sha256(new TextEncoder().encode(text)),
    switchOn: async (id: string) =>
      void (await requestFromBackground("changeSettings", { type: "sets", ids: [id], on: true })),
    /** The selection that the page was opened for, until it was used. */
    selection: async (): Promise<PageSelection | undefined> =>
      key === undefined ? undefined : ((await browser.storage.session.get(key))[key] as PageSelection | undefined),
    selectionUsed: async () => {
      if (key !== undefined) await browser.storage.session.remove(key);
    },
  };
}

/** Locks a draft for this tab until `signal` ends that. Resolves to whether no other tab had locked it. */
function lockDraft(key: string, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    void navigator.locks.request(`sidelight-draft-${key}`, { ifAvailable: true }, async (lock) => {
      resolve(lock !== null);
      if (lock) await new Promise((done) => signal.addEventListener("abort", done));
    });
  });
}
