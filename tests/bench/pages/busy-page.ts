import type { BenchPage } from "./bench-page.ts";

const NEWS = `<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle"}</script>`;

/** Changes its text 200 times a second, one paragraph after the other, with names of the story among the words. */
export function busyPage(): BenchPage {
  const paragraphs = Array.from({ length: 80 }, (_, index) => `<p>Paragraph ${index} waits for its news.</p>`).join(
    "\n",
  );
  const script = `
    const paragraphs = [...document.querySelectorAll("p")];
    const texts = [
      "NSO Group sells the spyware Pegasus, a report said at ",
      "The minister answered no question about the market at ",
      "Amnesty International went to court over the licence at ",
      "The evening paper printed 50,000 phone numbers at ",
    ];
    let changes = 0;
    let due = performance.now();
    globalThis.changed = () => changes;
    setInterval(() => {
      // Timers come late on a busy machine: what was missed is made up for.
      for (const now = performance.now(); due <= now; due += 5) {
        const text = texts[changes % 7 % texts.length] + String(changes % 1000).padStart(4, "0") + ".";
        paragraphs[changes++ % paragraphs.length].textContent = text;
      }
    }, 5);`;
  const html = `<!doctype html><html lang=en><meta charset=utf-8><title>Live: the news as it comes</title>${NEWS}
    <style>p { height: 3em; overflow: hidden }</style><h1>Pegasus: the news as it comes</h1><article>${paragraphs}</article>
    <script>${script}</script>`;
  return { name: "busy.html", body: Buffer.from(html) };
}
