const inline = new Set(
  "a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb rp rt rtc ruby s slot small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

const unread = new Set(
  "script style noscript template code pre kbd samp textarea input select option button svg math canvas object embed iframe frame audio video map head title".split(
    " ",
  ),
);

/** Whether an element's text runs on in the line around it. Told by its name: a computed style costs far more. */
export function isInline(element: Element): boolean {
  const name = element.localName;
  if (inline.has(name)) return true;
  // What a custom element is, only its style knows; they are few.
  return name.includes("-") && getComputedStyle(element).display.startsWith("inline");
}

/** Whether an element holds text that nobody reads as prose: code, form fields, editable text. */
export function isUnread(element: Element): boolean {
  if (unread.has(element.localName)) return true;
  // The attribute, not the property: `isContentEditable` makes the browser bring its styles up to date.
  const editable = element.getAttribute("contenteditable");
  return editable !== null && editable !== "false";
}
