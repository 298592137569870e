import { culture } from "./culture.ts";
import { places } from "./places.ts";
import { science } from "./science.ts";
import { transport } from "./transport.ts";

/** All classes of other senses, in the order of their indexes. */
export const otherSenses: SenseClasses = { ...transport, ...culture, ...places, ...science };

/**
 * What other things go by names like ours: general classes, with words that seldom stand near a name in any other
 * sense. They hold for any fact set. By class and language, the telling words first, then after " | " those that only
 * hint at the class. The matcher takes particles and case endings off, so base forms and plurals are listed.
 */
export type SenseClasses = Record<string, Record<string, string>>;
