import { useState } from "preact/hooks";

import type { Failure } from "./failure.tsx";

/** Does something and keeps why it could not be done, until the next thing is. */
export function useFailure() {
  const [failure, setFailure] = useState<Failure>();
  const run = (doing: Promise<Failure | undefined>) =>
    void doing.then(setFailure, () => {
      setFailure("failed");
    });
  return [failure, run] as const;
}
