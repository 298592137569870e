import { config } from "zod";

// Before the first schema is made: zod asks whether it may make functions of text, which the extension's policy
// forbids; Firefox writes that to the console as an error.
config({ jitless: true });
