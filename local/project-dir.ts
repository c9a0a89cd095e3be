import { fileURLToPath } from "node:url";

/** Root folder of the project. */
export const PROJECT_DIR = fileURLToPath(new URL("..", import.meta.url));
