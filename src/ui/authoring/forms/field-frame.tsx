import type { ComponentChildren } from "preact";
import { i18n } from "#i18n";

import type { DraftProblem } from "../../../desk/authoring/check-draft.ts";
import type { DraftPath } from "../../../desk/authoring/edit-draft.ts";
import { problemText } from "../../explanations.ts";
import { isolate } from "../../format.ts";
import { focusNeighbour } from "../../page-setup.ts";
import { pathName, useDraftTools, valueAt } from "./use-draft.ts";

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
        <li key={one.path + one.wrong} class={one.type}>
          {problemText(one)}
        </li>
      ))}
    </ul>
  );
}

interface Props {
  path: DraftPath;
  title: string;
  about?: string;
  /** What one item is called, with its number. */
  nameOf: (at: number) => string;
  add: string;
  /** What a new item is. */
  made: () => unknown;
  /** How many have to stay. */
  least?: number;
  children: (path: DraftPath, at: number) => ComponentChildren;
}

/** A list inside a form: its items one below the other, each to be removed, and one to be added. */
export function ItemList({ path, title, about, nameOf, add, made, least = 0, children }: Props) {
  const { draft, edit } = useDraftTools();
  const items = (valueAt(draft, path) ?? []) as unknown[];
  return (
    <fieldset>
      <legend>{title}</legend>
      {about && <p class="quiet">{about}</p>}
      <GroupProblems path={path} />
      <ol class="items">
        {items.map((_, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- an item is known by its place alone
          <li key={at} aria-label={nameOf(at)}>
            <GroupProblems path={[...path, at]} />
            {children([...path, at], at)}
            {items.length > least && (
              <button
                type="button"
                class="plain"
                aria-label={i18n.t("sets.removeNamed", [isolate(nameOf(at))])}
                onClick={({ currentTarget }) => {
                  focusNeighbour(currentTarget);
                  edit({ type: "remove", path: [...path, at] });
                }}
              >
                {i18n.t("options.remove")}
              </button>
            )}
          </li>
        ))}
      </ol>
      <button type="button" class="plain" onClick={() => edit({ type: "add", list: path, item: made() })}>
        {add}
      </button>
    </fieldset>
  );
}
