import { z } from "zod";
import { notebookChangeShape, unmergeShape } from "../../../desk/notebook/item.ts";
import { changeSchema } from "../../../settings/change.ts";
import type { OwnPageToBackground } from "../../messages.ts";
import { cardMessages } from "./page-script-checks.ts";

const id = z.string().max(200);
const tabId = z.int().min(0);

type Schemas<Messages extends { [N in keyof Messages]: { params: unknown } }> = {
  [N in keyof Messages]: z.ZodType<Messages[N]["params"]>;
};

/** The schemas of what only our own pages send. Every other message of theirs is refused. */
const schemas = {
  reportPage: z.strictObject({ tabId, toEnd: z.boolean() }),
  readPageNow: z.strictObject({ tabId }),
  writeFact: z.strictObject({ tabId }),
  getSettings: z.null(),
  changeSettings: changeSchema,
  backUpSettings: z.null(),
  // More than the longest lists and all notes take, as much as `storage.local` and a notebook hold.
  restoreSettings: z.strictObject({ text: z.string().max(30_000_000) }),
  undoRestore: z.strictObject({ settings: changeSchema, notes: unmergeShape.shape.items }),
  listFactSets: z.null(),
  prepareImport: z.null(),
  addFactSet: z.strictObject({
    digest: id,
    compiled: z.strictObject({ key: z.string(), table: z.string() }).optional(),
  }),
  removeFactSet: z.strictObject({ id, removed: z.boolean() }),
  forgetSetAside: z.null(),
  switchSite: z.strictObject({
    tabId,
    host: z.string().min(1).max(253),
    to: z.enum(["on", "off", "always"]),
    incognito: z.boolean().optional(),
  }),
  markAgain: z.strictObject({
    tabId,
    entity: id,
    host: z.string().min(1).max(253).optional(),
    incognito: z.boolean().optional(),
  }),
  showMention: z.strictObject({ tabId, id: z.int() }),
  panelOpened: z.strictObject({ tabId }),
  getNotebook: z.strictObject({ tabId, incognito: z.boolean().optional() }),
  changeNotebook: z.strictObject({ tabId, incognito: z.boolean().optional(), change: notebookChangeShape }),
  forgetNotebookAside: z.strictObject({ tabId, incognito: z.boolean().optional() }),
  getEnabledSets: z.strictObject({ known: z.string().max(100_000) }),
} satisfies Schemas<Omit<OwnPageToBackground, keyof typeof cardMessages>>;

/** Whether a message of one of our own pages is well formed, by its name. */
export const ownMessages: Record<keyof OwnPageToBackground, (params: unknown) => boolean> = {
  ...cardMessages,
  ...(Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, (params: unknown) => schema.safeParse(params).success]),
  ) as Record<keyof typeof schemas, (params: unknown) => boolean>),
};
