/** Types of nodes, https://dom.spec.whatwg.org/#interface-node: as numbers, which are written into our scripts. */
export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;
export const CDATA_SECTION_NODE = 4;
export const DOCUMENT_NODE = 9;
export const DOCUMENT_FRAGMENT_NODE = 11;
