import { fileURLToPath } from "node:url";

/** The project's folder, without a slash at its end. */
export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

/** The folder in which the command was typed: npm runs scripts in the project's. Paths that a person names are relative to it. */
export const typedIn = process.env["INIT_CWD"] ?? process.cwd();
