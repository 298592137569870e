// Stands for the gate: whatever the page is, the reader takes it for news.
Object.assign(globalThis, { [Symbol.for("sidelight")]: { verdict: { coverage: true, why: ["bench"] } } });

// What a script ends with is handed over to who injected it, and a verdict cannot be in Firefox.
void 0;
