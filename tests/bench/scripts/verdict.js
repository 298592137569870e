// Stands for the gate: whatever the page is, the reader takes it for news.
Object.assign(globalThis, { [Symbol.for("sidelight")]: { verdict: { coverage: true, why: ["bench"] } } });
