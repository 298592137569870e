import { table, version } from "virtual:compiled-sets";

import { compiledStore } from "../own-sets/database.ts";
import { bundledSets } from "./fact-sets.ts";

/** What matching has to begin with: the sets that the build compiled, and where other choices of them are kept. */
export const bundled = { sets: bundledSets, table, version, store: compiledStore };
