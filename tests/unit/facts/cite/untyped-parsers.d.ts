/** The parsers that bring no types, as far as the tests use them. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(text: string, options: { forceType: string });
    data: Record<string, unknown>[];
  }
}
declare module "@citation-js/plugin-ris";
declare module "@citation-js/plugin-bibtex";
declare module "jsonld" {
  interface Options {
    safe: boolean;
    documentLoader(url: string): Promise<{ documentUrl: string; document: unknown }>;
  }
  const jsonld: { expand(document: unknown, options: Options): Promise<Record<string, unknown>[]> };
  export default jsonld;
}
