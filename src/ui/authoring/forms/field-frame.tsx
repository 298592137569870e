import type { ComponentChildren } from "preact";
import { i18n } from "#i18n";

import type { DraftProblem } from "../../../desk/authoring/check-draft.ts";
import type { DraftPath } from "../../../desk/authoring/edit-draft.ts";
import { problemText } from "../../explanations.ts";
import { pathName, useDraftTools } from "./use-draft.ts";

/** The form of the fields whose text a browser would keep for a tab that is opened again, also that of a private window. */
export const unsaved = "unsaved";

/** Chromium asks the form of a text area whether its text may be kept. */
export const UnsavedForm = () => <form id={unsaved} autocomplete="off" hidden />;

/** What is wrong with a whole group of fields, above them. */
export function GroupProblems({ path }: { path: DraftPath }) {
  return <Problems {...useNames(path, undefined)} />;
}

interface Named {
  id: string;
  aboutId: string;
  about: string | undefined;
  problems: DraftProblem[];
  attributes: { id: string; "aria-describedby"?: string; "aria-invalid"?: boolean };
}

/** The ids by which a field, its line and its problems name each other. */
export function useNames(path: DraftPath, about: string | undefined, isList = false): Named {
  const { problems } = useDraftTools();
  const id = pathName(path);
  const here = problems.filter((one) => one.path === id || (isList && one.path.startsWith(`${id}[`)));
  const described = [...(about ? [`${id}-about`] : []), ...(here.length > 0 ? [`${id}-problems`] : [])].join(" ");
  return {
    id,
    aboutId: `${id}-about`,
    about,
    problems: here,
    attributes: {
      id,
      ...(described && { "aria-describedby": described }),
      ...(here.some(({ type }) => type === "mistake") && { "aria-invalid": true }),
    },
  };
}

/** What a field is called, and what goes in. */
export function Label({
  id,
  aboutId,
  about,
  label,
  optional,
  children,
}: Named & { label: string; optional?: boolean | undefined; children?: ComponentChildren }) {
  return (
    <>
      <span class="label-line">
        <label for={id}>{label}</label> {optional && <span class="quiet">{i18n.t("author.optional")}</span>} {children}
      </span>
      {about && (
        <span class="quiet" id={aboutId}>
          {about}
        </span>
      )}
    </>
  );
}

/** What is wrong with a field, below it. */
export function Problems({ id, problems }: Named) {
  if (problems.length === 0) return null;
  return (
    <ul class="field-problems" id={`${id}-problems`}>
      {problems.map((one) => (
        <li key={[one.path, ...one.message].join(" ")} class={one.type}>
          {problemText(one)}
        </li>
      ))}
    </ul>
  );
}
