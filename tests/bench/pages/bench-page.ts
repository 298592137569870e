/** A page to measure on. */
export interface BenchPage {
  name: string;
  body: Buffer;
}
