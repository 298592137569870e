/** What a person types into, or may: of that nothing is taken, and nothing is marked in it. */
export const TYPED =
  'textarea,select,[contenteditable=""],[contenteditable=true i],[contenteditable=plaintext-only i],[role=textbox],[role=searchbox],[role=combobox]';
