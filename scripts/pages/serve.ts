import { createServer } from "node:http";
import { isUtf8 } from "node:buffer";

/** One page as it was saved. */
export interface ServedPage {
  /** The last part of its address. */
  name: string;
  body: Buffer;
  type?: string;
  /** Another host than 127.0.0.1, which the browser finds here all the same. */
  host?: string;
  /** Further response headers. */
  headers?: Record<string, string>;
}

/** A loopback server with an address for each page, and nothing else. */
export interface PageServer extends AsyncDisposable {
  /** "http://127.0.0.1:PORT" */
  origin: string;
  /** Gives the page's address. */
  add(page: ServedPage): string;
  /** Serves something under a path of its own, beginning with a slash, for pages to ask for. */
  put(path: string, file: ServedPage): void;
  remove(served: string): void;
}

/** Forbids scripts, so that a page is read as it was saved. */
export const AS_SAVED = { "Content-Security-Policy": "script-src 'none'" };

export async function servePages(): Promise<PageServer> {
  const pages = new Map<string, ServedPage>();
  let count = 0;
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? "");
    if (page === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "Content-Type": page.type ?? htmlType(page.body), ...page.headers }).end(page.body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The page server has no port.");
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    add(page) {
      count += 1;
      const path = `/${count}/${encodeURIComponent(page.name)}`;
      pages.set(path, page);
      return page.host ? `http://${page.host}:${address.port}${path}` : origin + path;
    },
    put: (path, file) => void pages.set(path, file),
    remove: (served) => void pages.delete(new URL(served).pathname),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

/** Many saved pages lost their charset with their headers. Valid UTF-8 is taken as UTF-8. */
const htmlType = (body: Buffer): string => (isUtf8(body) ? "text/html; charset=utf-8" : "text/html");
