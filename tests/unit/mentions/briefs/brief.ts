/**
 * A short page as agencies and sites print it: its language, its title and its blocks. What stands in brackets must be
 * marked; no other name may be. A page without brackets is about something else.
 */
export type Brief = [language: string, title: string, ...blocks: string[]];
