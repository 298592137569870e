/** Made by the build: see scripts/build/compiled-sets.ts. */
declare module "virtual:compiled-sets" {
  import type { SetHead } from "../../facts/set-info.ts";
  import type { CompiledSets } from "../../mentions/compile/compile-sets.ts";
  import type { Settings } from "../../settings/schema.ts";

  /** The bundled sets: what is asked of each at every start, and the whole as JSON. */
  export const sets: { head: SetHead; text: string }[];
  /** All bundled sets compiled: the phrase tables, and all else as JSON. */
  export const table: Pick<CompiledSets, "phrases" | "terms"> & { rest: string };
  /** Changes whenever the table changes. */
  export const version: string;
  /** The settings as they come, and what changes whenever their schema does. */
  export const settings: { defaults: Settings; version: string };
}
