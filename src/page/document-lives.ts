/** Told of one document; `gone` ends when it went, or was written anew and lost its listeners. */
export type TellDocument = (page: Document, gone: AbortSignal) => void;

/** The documents that are read, each from its begin to its end. */
export interface DocumentLives {
  begin(document: Document): void;
  end(document: Document): void;
  has(document: Document): boolean;
  list(): Iterable<Document>;
  /** Tells of each that is there and of each that begins. */
  each: (tell: TellDocument) => void;
}

export function createLives(signal: AbortSignal): DocumentLives {
  const lives = new Map<Document, AbortController>();
  const listeners: TellDocument[] = [];
  const tellOf = (tell: TellDocument, document: Document, life: AbortController) =>
    tell(document, AbortSignal.any([signal, life.signal]));
  return {
    begin(document) {
      lives.get(document)?.abort();
      const life = new AbortController();
      lives.set(document, life);
      for (const tell of listeners) tellOf(tell, document, life);
    },
    end(document) {
      lives.get(document)?.abort();
      lives.delete(document);
    },
    has: (document) => lives.has(document),
    list: () => lives.keys(),
    each(tell) {
      listeners.push(tell);
      for (const [document, life] of lives) tellOf(tell, document, life);
    },
  };
}
