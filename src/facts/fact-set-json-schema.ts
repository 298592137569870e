import { toJSONSchema } from "zod";

import { factSetShape } from "./schema.ts";

/**
 * The shape of a fact set as JSON Schema, for editors. Draft 7 is the newest that all of them know:
 * https://code.visualstudio.com/docs/languages/json#_json-schemas-and-settings
 */
export function factSetJsonSchema(): object {
  const schema = toJSONSchema(factSetShape, { target: "draft-7" });
  return { ...schema, title: "A fact set of Sidelight", description: "What one or more sources say of a story." };
}
