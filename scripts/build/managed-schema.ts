import { z } from "zod";

import { settingsSchema } from "../../src/settings/schema.ts";
import { renamed } from "../../src/settings/stored.ts";

/** A JSON Schema, as far as Chromium reads one for `storage.managed`. */
interface ManagedSchema {
  type: string;
  properties?: Record<string, ManagedSchema>;
  additionalProperties?: ManagedSchema;
  items?: ManagedSchema;
}

const texts: ManagedSchema = { type: "array", items: { type: "string" } };

/**
 * The values that Chromium hands over of an organisation's policy, by their types alone: of a value out of range it would
 * tell nobody but the administrator's own browser, and we tell what to do.
 */
export function managedSchema(): ManagedSchema {
  const { properties } = onlyTypes(z.toJSONSchema(settingsSchema, { io: "input" }) as JsonSchema);
  // Chromium drops what has no type here: policies that were written with an older name go on working.
  const older = Object.entries(renamed).map(([name, now]) => [name, properties![now]!]);
  return {
    type: "object",
    properties: {
      ...properties,
      ...Object.fromEntries(older),
      locked: texts,
      factSets: { type: "array", items: texts },
    },
  };
}

interface JsonSchema {
  type: string;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
}

function onlyTypes({ type, properties, additionalProperties, items }: JsonSchema): ManagedSchema {
  return {
    type,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, onlyTypes(value)])),
    }),
    ...(typeof additionalProperties === "object" && { additionalProperties: onlyTypes(additionalProperties) }),
    ...(items && { items: onlyTypes(items) }),
  };
}
