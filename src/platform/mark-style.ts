const colours = ["", "-dark", "-light"];

/** The styles that a mark can have. `clear`: its letters have no colour of their own. `line`: without a tint. */
export const markStyles = ["", "clear-"].flatMap((clear) => [
  ...["entity", "figure"].flatMap((type) =>
    ["", "-line"].flatMap((line) => colours.map((colour) => clear + type + line + colour)),
  ),
  `${clear}link`,
]);

const parts = /^(?<clear>clear-)?(?<type>entity|figure|link)(?<line>-line)?(?<colour>-dark|-light)?$/;

/**
 * One style, for the highlight that is registered under a name. Each has a sheet of its own, which comes when it is
 * first painted: for every element of a page the browser computes the style of every highlight that it knows a rule for.
 * Paper gets no mark.
 */
export function markStyle(style: string, name: string): string {
  const { clear, type, line, colour } = parts.exec(style)?.groups ?? {};
  const selector = `::highlight(${name})`;
  const rules = [
    `${selector} { ${type === "link" ? linkStyle(clear) : lineStyle(type, clear ?? line, colour ?? clear)} }`,
    // Letters that a background or an outline paints keep their look.
    clear && `@media (forced-colors: none) { ${selector} { color: transparent } }`,
    // Text that somebody edits has no mark, from the moment on at which it can be edited.
    !clear && `:read-write${selector} { text-decoration: none; background-color: transparent }`,
    `@media (forced-colors: active) { ${selector} { ${type === "link" ? forcedLink : forcedLine} } }`,
  ];
  return `@media not print { ${rules.filter(Boolean).join("\n")} }`;
}

/** Styles all highlights in a page of ours, which is small and whose names are plain. */
export function styleOwnPage(page: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(markStyles.map((style) => markStyle(style, `sidelight-${style}`)).join("\n"));
  page.adoptedStyleSheets = [sheet];
}

/** The colour of a line where the text's own is too faint; the grey has 4.5:1 on black and on white. */
const lineColours: Record<string, string> = { "-dark": "#111111", "-light": "#ffffff", "clear-": "#767676" };

function lineStyle(type: string | undefined, isBare: string | undefined, colour = ""): string {
  const tint = isBare ? "" : "background-color: color-mix(in srgb, currentColor 8%, transparent)";
  const line = `${type === "entity" ? "dotted" : "dashed"} 1px ${lineColours[colour] ?? "currentColor"}`;
  return `text-decoration: underline ${line}; text-underline-offset: 0.2em; ${tint}`;
}

/** In a link a mark is a tint only, since the link's own underline stays. */
function linkStyle(clear: string | undefined): string {
  return `background-color: ${clear ? "rgb(118 118 118 / 20%)" : "color-mix(in srgb, currentColor 12%, transparent)"}`;
}

/** Chromium paints text and background of every highlight in the colours of a selection then, whatever is said of them. */
const forcedLine = "text-decoration-color: CanvasText; background-color: transparent";
/** No tint is to be seen: below the link's own line stands one of dots. */
const forcedLink =
  "text-decoration: underline dotted LinkText 2px; text-underline-offset: 0.35em; background-color: transparent";
