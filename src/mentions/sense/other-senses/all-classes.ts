import { culture } from "./culture.ts";
import { places } from "./places.ts";
import { science } from "./science.ts";
import type { SenseClasses } from "./sense-classes.ts";
import { transport } from "./transport.ts";

/** All classes of other senses, in the order of their indexes. */
export const otherSenses: SenseClasses = { ...transport, ...culture, ...places, ...science };
