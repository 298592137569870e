import { qualifiedId, withQualifiedIds } from "../../facts/ids-across-sets.ts";
import type { FactSet, MatchingSet } from "../../facts/schema.ts";
import { type SetHead, setInfo } from "../../facts/set-info.ts";
import { type OwnSetHead, type OwnSetParts, STORED_FORMAT } from "./database.ts";
import { readPart } from "./stored-sets.ts";

/** A set that Sidelight knows: one that ships with it, or one of the person's own. Its content is read on demand. */
export interface KnownSet extends SetHead {
  /** What is stored of the set, if it is the person's own. */
  own?: OwnSetHead;
  /** Identifies the set, its version and its content. */
  key: string;
  /** All of it, with the ids by which mentions name its entities and facts. */
  whole(): Promise<FactSet>;
  /** As the set writes them. */
  plain(): Promise<FactSet>;
  /** As much as matching needs. */
  forMatching(): Promise<MatchingSet>;
}

/** As much of a set as is asked at every start. */
export function headOf({ id, version, title, language, entities }: FactSet): SetHead {
  return {
    id,
    version,
    title,
    language,
    entities: entities.map(({ id: entity, name, kind }) => ({ id: entity, name, kind })),
  };
}

/**
 * A set that ships with the extension.
 *
 * @param text all of it as JSON, which is parsed once it is asked for
 */
export function bundledKnownSet({ head, text }: { head: SetHead; text: string }): KnownSet {
  const itself = once(async () => JSON.parse(text) as FactSet);
  return { ...head, key: `${head.id} ${head.version}`, whole: itself, plain: itself, forMatching: itself };
}

/** One of the person's own. What was read of it is kept as long as the background runs. */
export function ownKnownSet(own: OwnSetHead): KnownSet {
  const { id, version, title, language, digest } = own;
  const plain = once(async () => JSON.parse(await readPart(digest, "whole")) as FactSet);
  return {
    id,
    version,
    title,
    language,
    own,
    plain,
    key: `${id} ${version} ${digest}`,
    entities: own.entities.map((entity) => ({ ...entity, id: qualifiedId(id, entity.id) })),
    whole: once(async () => withQualifiedIds(await plain())),
    forMatching: async () => withQualifiedIds(JSON.parse(await readPart(digest, "matching")) as MatchingSet),
  };
}

/** Caches the result, unless it failed. */
function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () => {
    result ??= work().catch((error: unknown) => {
      result = undefined;
      throw error;
    });
    return result;
  };
}

/** The sets in the order that the person chose. Sets that it doesn't name come last, in their own order. */
export function inOrder<Set extends { id: string }>(sets: Set[], order: string[]): Set[] {
  const places = new Map(order.map((id, place) => [id, place]));
  const placeOf = ({ id }: Set) => places.get(id) ?? order.length;
  return sets.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** The cache key of compiled sets: which sets, in which order, by which build. */
export const choiceKey = (build: string, sets: Pick<KnownSet, "key">[]): string =>
  [build, ...sets.map(({ key }) => key)].join("\n");

/** As much of a set as matching needs. */
export function matchingPart({ id, title, language, asOf, topic, entities, facts }: FactSet): MatchingSet {
  const counted = facts.flatMap((fact) =>
    fact.figures
      ? [{ id: fact.id, about: [], figures: fact.figures, attribution: fact.attribution.map(({ who }) => ({ who })) }]
      : [],
  );
  return { id, title, language, asOf, topic, entities, facts: counted };
}

/** How many statements the list of sets has at hand; the others are in the file. */
const LISTED = 300;

/** What is known of one of the person's own sets without reading it. */
export const ownHeadOf = (
  set: FactSet,
  file: Pick<OwnSetHead, "digest" | "name" | "size" | "imported">,
): OwnSetHead => ({
  ...headOf(set),
  ...file,
  format: STORED_FORMAT,
});

/** What is kept of a set and its file. */
export function ownPartsOf(set: FactSet, file: Uint8Array): OwnSetParts {
  const [whole, matching] = [JSON.stringify(set), JSON.stringify(matchingPart(set))];
  return { original: file, whole, matching, info: setInfo(set, LISTED) };
}

/** The digest of a file, in hexadecimal digits. */
export async function sha256(file: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", file));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
