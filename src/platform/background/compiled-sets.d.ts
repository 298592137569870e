/** Made by the build: see scripts/build/compiled-sets.ts. */
declare module "virtual:compiled-sets" {
  /** All bundled sets compiled, as JSON. */
  export const table: string;
  /** Another one whenever the table is another. */
  export const version: string;
}
