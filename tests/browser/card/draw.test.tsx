import { beforeEach, expect, test } from "vitest";

import { draw } from "../../../src/ui/card/draw.ts";

let root: ShadowRoot;
beforeEach(() => {
  const host = document.createElement("div");
  document.body.replaceChildren(host);
  root = host.attachShadow({ mode: "open" });
});

const Named = ({ name, children }: { name: string; children?: preact.ComponentChildren }) => (
  <>
    <b>{name}</b>
    {children}
  </>
);

test("elements, text, lists and views are drawn in their order, and nothing for what is not there", () => {
  draw(
    <p class="line" tabIndex={-1} aria-expanded={false} hidden={false}>
      {1} {false} {null}
      <Named name="a">{["b", <i key="c">c</i>]}</Named>
    </p>,
    root,
  );
  expect(root.getHTML()).toBe('<p class="line" tabindex="-1" aria-expanded="false">1  <b>a</b>b<i>c</i></p>');
});

test("drawn again, what is the same stays, with its focus; what is not said any more goes", () => {
  draw(<button class="one">first</button>, root);
  const button = root.querySelector("button")!;
  button.focus();
  draw([<button key={undefined}>second</button>, "text"], root);
  expect(root.querySelector("button")).toBe(button);
  expect(root.activeElement).toBe(button);
  expect(root.getHTML()).toBe("<button>second</button>text");
  draw(null, root);
  expect(root.getHTML()).toBe("");
});

test("another key is another element", () => {
  draw(<p key="a">x</p>, root);
  const before = root.firstChild;
  draw(<p key="b">x</p>, root);
  expect(root.firstChild).not.toBe(before);
  expect(root.childNodes).toHaveLength(1);
});

const folded = (words: string) => (
  <details>
    <summary>{words}</summary>
  </details>
);

test("what is folded is not there before it is unfolded, and goes again", async () => {
  draw(
    <details>
      <summary>more</summary>
      <p>words</p>
    </details>,
    root,
  );
  const details = root.querySelector("details")!;
  expect(details.textContent).toBe("more");
  details.open = true;
  await expect.poll(() => details.textContent).toBe("morewords");
  details.open = false;
  await expect.poll(() => details.textContent).toBe("more");
});

test("what is unfolded and scrolled to stays", () => {
  draw(folded("a"), root);
  root.querySelector("details")!.open = true;
  draw(folded("b"), root);
  expect(root.querySelector("details")!.open).toBe(true);
});

test("a listener is the last one given, and hears once", () => {
  const heard: string[] = [];
  for (const name of ["a", "b"]) draw(<button onClick={() => heard.push(name)}>x</button>, root);
  root.querySelector("button")!.click();
  expect(heard).toEqual(["b"]);
});

test("styles are set one by one, and drawings have their namespace", () => {
  draw(
    <div style={{ "--scale": 2, width: "50%" }}>
      <svg viewBox="0 0 16 16">
        <path d="M1 1" />
      </svg>
    </div>,
    root,
  );
  const div = root.querySelector("div")!;
  expect([div.style.getPropertyValue("--scale"), div.style.width]).toEqual(["2", "50%"]);
  expect(root.querySelector("svg")!.viewBox.baseVal.width).toBe(16);
});
