import { i18n } from "#i18n";

import type { PlacedProblem } from "../../../desk/own-sets/check-set-file.ts";
import { formatNumber, plural, isolate } from "../../format.ts";
import { mistakeText, remedyText } from "../../explanations.ts";
import { SetPreviewView } from "./set-preview.tsx";
import type { PolicySetRefusal, StagedSet } from "./sets-host.ts";
import type { Import } from "./import-files.tsx";

interface Props {
  item: Import;
  close: () => void;
  add: (staged: StagedSet) => void;
  /** Shows the place of a mistake in the field where it can be put right; absent where the file is too large for that. */
  goTo: ((offset: number) => void) | undefined;
}

/** One file on its way in: how far it is, what is wrong with it, or what it holds. */
export function ImportItem({ item, close, add, goTo }: Props) {
  const { file, state } = item;
  if (state.is === "ready") return <SetPreviewView staged={state.staged} add={() => add(state.staged)} close={close} />;
  if (state.is === "refused")
    return (
      <div class="import problem-box" role="alert">
        <h4>{i18n.t("sets.refusedTitle", [isolate(file.name)])}</h4>
        <RefusalView refusal={state.refusal} goTo={goTo} />
        <button type="button" class="plain" onClick={close}>
          {i18n.t("sets.close")}
        </button>
      </div>
    );
  const at = ["read", "check", "try", "compile", "store"].indexOf(state.step);
  const steps = [
    i18n.t("sets.read"),
    i18n.t("sets.checking"),
    i18n.t("sets.trying"),
    i18n.t("sets.compile"),
    i18n.t("sets.store"),
  ];
  return (
    <div class="import" aria-busy="true">
      <p>
        <bdi>{file.name}</bdi> <span class="quiet">{steps[at]}</span>
      </p>
      <div class="line-up">
        <progress max={steps.length} value={at} aria-label={i18n.t("sets.progress", [isolate(file.name)])} />
        <button
          type="button"
          class="plain"
          aria-label={i18n.t("sets.cancelNamed", [isolate(file.name)])}
          onClick={close}
        >
          {i18n.t("sets.cancel")}
        </button>
      </div>
    </div>
  );
}

/** What is wrong with a set, all of it. */
export function RefusalView({ refusal, goTo }: { refusal: PolicySetRefusal; goTo: Props["goTo"] }) {
  if (refusal.why !== "mistakes") {
    const place = refusal.why === "not-json" ? refusal.place : undefined;
    return (
      <>
        <p>{sentence(refusal)}</p>
        {place && <Place place={place} goTo={goTo} />}
      </>
    );
  }
  const { count, problems } = refusal;
  return (
    <>
      <p>
        {plural("sets.mistakes", count)}
        {problems.length < count && ` ${i18n.t("sets.firstMistakes", [formatNumber(problems.length)])}`}
      </p>
      <ol class="mistakes">
        {problems.map((problem) => (
          <li key={`${problem.path} ${problem.wrong}`}>
            <code dir="ltr">{problem.path || i18n.t("sets.whole")}</code> {mistakeText(problem)}.{" "}
            <b>{remedyText(problem)}</b>
            {problem.place && <Place place={problem.place} goTo={goTo} />}
          </li>
        ))}
      </ol>
    </>
  );
}

function Place({ place, goTo }: { place: NonNullable<PlacedProblem["place"]>; goTo: Props["goTo"] }) {
  const line = formatNumber(place.line);
  return (
    <div class="place">
      {goTo ? (
        <button type="button" class="plain" onClick={() => goTo(place.offset)}>
          {i18n.t("sets.goTo", [line])}
        </button>
      ) : (
        <span class="quiet">{i18n.t("sets.line", [line])}</span>
      )}
      <pre dir="ltr">{place.excerpt.trim()}</pre>
    </div>
  );
}

function sentence(refusal: Exclude<PolicySetRefusal, { why: "mistakes" }>): string {
  switch (refusal.why) {
    case "too-large":
      return i18n.t("sets.tooLarge");
    case "bad-gzip":
      return i18n.t("sets.badGzip");
    case "not-text":
      return i18n.t("sets.notText");
    case "not-json":
      return i18n.t("sets.notJson", [isolate(refusal.wrong)]);
    case "bundled-id":
      return i18n.t("sets.bundledId", [isolate(refusal.id)]);
    case "policy-id":
      return i18n.t("sets.policyId", [isolate(refusal.id)]);
    case "no-texts":
      return i18n.t("policy.noTexts");
    default:
      return i18n.t(`sets.${refusal.why}`);
  }
}
