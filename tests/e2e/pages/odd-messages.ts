import type { OwnPageToBackground, PageToBackground, BackgroundToReader } from "../../../src/platform/messages.ts";
import { jsonValue, sample } from "../../seeded-fast-check.ts";

type Wellformed<Messages extends { [N in keyof Messages]: { params: unknown } }> = {
  [N in keyof Messages]: Messages[N]["params"];
};

/** A valid message of each name that our own pages may send. */
export const fromOwnPages: Wellformed<OwnPageToBackground> = {
  readerStarts: null,
  scanFlows: { flows: [{ text: "Rain", place: "text" }] },
  holdFlows: { flows: [null, { text: "Rain", place: "text" }], from: 0 },
  decidePage: {
    head: { title: "", headline: "", description: "", language: "" },
    flows: [null, { text: "NSO Group", place: "heading", language: "en", quotations: [[0, 3]] }],
    hidden: ["Rain"],
  },
  getFacts: { entities: ["deca"], figures: [] },
  getCitations: { set: "nso-leak-2021", fact: "phone-tests" },
  reportPage: { tabId: 1, toEnd: false },
  readPageNow: { tabId: 1 },
  writeFact: { tabId: 1 },
  getSettings: null,
  changeSettings: { type: "set", values: { marksOff: true } },
  backUpSettings: null,
  restoreSettings: { text: "{}" },
  undoRestore: { settings: { type: "set", values: { marksOff: true } }, notes: [{ key: "a", was: {}, now: {} }] },
  listFactSets: null,
  prepareImport: null,
  addFactSet: { digest: "0".repeat(64) },
  removeFactSet: { id: "harbour", removed: true },
  forgetSetAside: null,
  markAgain: { tabId: 1, entity: "deca" },
  switchSite: { tabId: 1, host: "127.0.0.1", to: "off" },
  showMention: { tabId: 1, id: 1 },
  panelOpened: { tabId: 1 },
  getNotebook: { tabId: 1 },
  changeNotebook: { tabId: 1, change: { type: "take-back" } },
  forgetNotebookAside: { tabId: 1 },
  getEnabledSets: { known: "" },
};

/** A valid message of each name that page scripts may send. */
export const fromPageScripts: Wellformed<PageToBackground> = {
  gateFoundCoverage: { coverage: true, why: ["always"] },
  pageReturned: null,
  readerStarts: null,
  prefilterText: { text: "NSO Group", complete: true },
  prefilterFailed: { failure: "Error" },
  scanFlows: { flows: [{ text: "Rain", place: "text" }] },
  holdFlows: { flows: [null, { text: "Rain", place: "text" }], from: 0 },
  decidePage: {
    head: { title: "", headline: "", description: "", language: "" },
    flows: [null, { text: "NSO Group", place: "heading", language: "en", quotations: [[0, 3]] }],
    hidden: ["Rain"],
  },
  readerFound: { entities: ["deca", "pegasus"], complete: true },
  readerEnds: { names: {} },
  marksPainted: { names: { entity: "h12", link: "h34" }, inFrame: false },
  cardWanted: null,
  mentionsCounted: { count: 3 },
  getFacts: { entities: ["deca"], figures: [] },
  getCitations: { set: "nso-leak-2021", fact: "phone-tests" },
  hideEntity: { entity: "deca", everywhere: true, hidden: true },
  openPanel: { entity: "deca" },
};

/** A valid message of each name that a reader answers. */
export const toReaders: Wellformed<BackgroundToReader> = {
  reportFindings: { toEnd: false },
  settingsChanged: {
    marksOff: true,
    density: "every",
    markStyle: "line",
    figures: false,
    trigger: "click",
    heldKey: "Alt",
    dwell: 700,
    theme: "dark",
    textSize: 100,
    announcements: false,
    hidden: ["deca"],
    setsOff: [],
  },
  goToMention: { id: 1 },
  runCommand: { name: "open-card" },
};

/** The messages as they are sent. */
export const messagesOf = (params: Record<string, unknown>): unknown[] =>
  Object.entries(params).map(([name, value]) => ({ name, params: value }));

/** Throws wherever it is used as a name. */
const noName = { toString: null, valueOf: 0 };

/** Messages that no receiver knows: any JSON, and names that every object has or that are none. */
export function unknownMessages(): unknown[] {
  const any = sample(jsonValue(), 150);
  const names = ["constructor", "__proto__", "toString", "hasOwnProperty", "", "readEverything", noName, [noName]];
  return [
    ...any,
    noName,
    { key: "no entry of the journal" },
    ...[...any.slice(0, 20), ...names].map((name) => ({ name, params: null })),
  ];
}

/**
 * Unknown messages, and known ones with faulty parameters: none, others, one missing, one of another type, one too
 * many.
 */
export function oddMessages(near: Record<string, unknown>): unknown[] {
  return [
    ...unknownMessages(),
    ...Object.entries(near).flatMap(([name, params]) =>
      [undefined, 0, "", "null", [], {}, noName, ...distorted(params), ...sample(jsonValue(), 4).filter(isOdd)]
        .filter((odd) => odd !== params)
        .map((odd) => ({ name, params: odd })),
    ),
  ];
}

function distorted(params: unknown): unknown[] {
  if (params === null || typeof params !== "object") return [];
  const fields = Object.entries(params);
  return [
    ...fields.map(([gone]) => Object.fromEntries(fields.filter(([name]) => name !== gone))),
    // Valid for no parameter: a list in a list.
    ...fields.map(([name, value]) => ({ ...params, [name]: Array.isArray(value) ? {} : [[]] })),
    ...fields.map(([name, value]) => ({ ...params, [name]: Array.isArray(value) ? [noName] : noName })),
    { ...params, further: 1 },
  ];
}

/** Some messages have `null`. */
const isOdd = (params: unknown): boolean => params !== null;
