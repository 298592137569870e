import type { Page } from "puppeteer-core";

const field = "textarea[rows='8']";

/** Pastes a set into the field for it, and has it checked. */
export async function pasteSet(page: Page, text: string): Promise<void> {
  await page.$eval(field, (one) => one.closest("details")!.setAttribute("open", ""));
  await type(page, text);
  await page.$eval(`form:has(${field}) [type=submit]`, (button) => (button as HTMLElement).click());
  await type(page, "");
}

async function type(page: Page, text: string): Promise<void> {
  await page.$eval(
    field,
    (one, typed) => {
      one.value = typed;
      one.dispatchEvent(new Event("input", { bubbles: true }));
    },
    text,
  );
}

/** Drops a file where sets come in. */
export async function dropSet(page: Page, name: string, text: string): Promise<void> {
  await page.$eval(
    ".drop",
    (area, called, content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], called));
      for (const event of ["dragover", "drop"])
        area.dispatchEvent(new DragEvent(event, { dataTransfer, bubbles: true, cancelable: true }));
    },
    name,
    text,
  );
}

/** How many sets lie aside and wait for a yes. */
export const stagedSets = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open("sidelight");
        opening.addEventListener("success", () => {
          const counting = opening.result.transaction("staged-sets").objectStore("staged-sets").count();
          counting.addEventListener("success", () => {
            opening.result.close();
            resolve(counting.result);
          });
        });
      }),
  );
