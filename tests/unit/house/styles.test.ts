import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const files = globSync(["src/ui/**/*.css", "entrypoints/**/*.css"]);

/** Sides by name, and shorthands of four values whose second is not the fourth. */
function physicalSides(css: string): string[] {
  const declarations = css.match(/[\w-]+:[^;{}]+;/g) ?? [];
  return declarations.filter((declaration) => {
    const [property = "", value = ""] = declaration.split(/:(.*);/s);
    if (/-(left|right)\b/.test(property) || /^(left|right)$/.test(property)) return true;
    if (/^(float|clear|text-align)$/.test(property)) return /\b(left|right)\b/.test(value);
    if (!/^(margin|padding|inset|border-(width|style|color))$/.test(property)) return false;
    const sides = value.trim().match(/(?:[^\s(]|\([^()]*(?:\([^()]*\)[^()]*)*\))+/g) ?? [];
    return sides.length === 4 && sides[1] !== sides[3];
  });
}

test("what would stay on the left in a layout from right to left is seen", () => {
  expect(
    physicalSides("a { margin: 0 0 4px calc(-1 * var(--x)); left: 0; float: right; padding: 1px 2px 3px; }"),
  ).toEqual(["margin: 0 0 4px calc(-1 * var(--x));", "left: 0;", "float: right;"]);
});

test.for(files)("%s names sides by the direction of the text", (file) => {
  expect(physicalSides(readFileSync(file, "utf8").replaceAll(/\/\*.*?\*\//gs, ""))).toEqual([]);
});
