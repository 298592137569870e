import { expect, test } from "vitest";

import { scriptWork } from "../../bench/chromium/script-work.ts";
import type { TraceEvent } from "../../bench/chromium/trace.ts";

/** An event of the page's thread, times in ms. */
const event = (name: string, ts: number, dur = 0, args: TraceEvent["args"] = {}, pid = 1): TraceEvent => ({
  name,
  pid,
  tid: 1,
  ts: ts * 1000,
  dur: dur * 1000,
  tdur: dur * 1000,
  args,
});
const script = (name: string) => ({ data: { url: `chrome-extension://id/${name}` } });
const tool = { chrome_mojo_event_info: { mojo_interface_tag: "blink.mojom.DevToolsSession" } };

test("the outermost script work of each task is counted, from one mark to the other", () => {
  const events = [
    event("RunTask", 0, 5),
    event("FunctionCall", 1, 3),
    event("begin a", 10),
    event("RunTask", 20, 10),
    event("EvaluateScript", 21, 4, script("reader.js")),
    event("FunctionCall", 22, 1),
    event("FunctionCall", 26, 3),
    event("RunTask", 40, 2),
    event("TimerFire", 40, 2),
    event("RunTask", 50, 9),
    event("Receive mojo message", 50, 9, tool),
    event("FunctionCall", 51, 8),
    event("RunTask", 60, 5, {}, 2),
    event("FunctionCall", 60, 5, {}, 2),
    event("end a", 70),
  ];
  const { all, longest, evaluated } = scriptWork(events, "end a", "begin a");
  expect([all, longest]).toEqual([9, 7]);
  expect(evaluated).toEqual(new Map([["reader.js", 4]]));
});

test("where the tool breaks into a task, only what it did itself is not counted", () => {
  const events = [
    event("begin a", 0),
    event("RunTask", 10, 20),
    event("FunctionCall", 11, 10),
    event("Receive mojo message", 15, 3, tool),
    event("FunctionCall", 16, 1),
    event("Receive mojo message", 22, 4, tool),
    event("FunctionCall", 23, 2),
    event("FunctionCall", 27, 1),
    event("end a", 40),
  ];
  expect(scriptWork(events, "end a", "begin a")).toMatchObject({ all: 8, longest: 8 });
});

test("without a first mark all counts from the page's begin on, whatever its process did before", () => {
  const page = { data: { url: "http://127.0.0.1/b.html", isMainFrame: true } };
  const frame = { data: { url: "http://127.0.0.1/frame.html", isMainFrame: false } };
  const events = [
    event("RunTask", 0, 5),
    event("FunctionCall", 1, 3),
    event("CommitLoad", 8, 0, page),
    event("RunTask", 10, 5),
    event("FunctionCall", 11, 2),
    event("CommitLoad", 16, 0, frame),
    event("end b", 20),
  ];
  expect(scriptWork(events, "end b").all).toBe(2);
  expect(() => scriptWork(events, "end c")).toThrow('no mark "end c"');
  expect(() => scriptWork(events.slice(3), "end b")).toThrow("when the page came");
});
