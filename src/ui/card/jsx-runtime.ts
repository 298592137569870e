/** What JSX becomes in page scripts: no more than `draw` asks of an element. */
export const jsx = (type: unknown, props: object, key?: unknown) => ({ type, props, key });
export { jsx as jsxs };

export const Fragment = ({ children }: { children: unknown }): unknown => children;
