import type { Page } from "playwright-core";
import type { Ids, PersonName } from "../people/people.ts";

/** A state of a page, to be photographed in every width and theme. */
export interface Shot {
  /** `<page>-<state>`. */
  name: string;
  /** Who is signed in; nobody when left out. */
  person?: PersonName;
  /** Address inside the app. */
  path: string | ((ids: Ids) => string);
  /** Before the page is opened, such as to break its network. */
  before?: (page: Page) => Promise<unknown>;
  /** Once the page is there: what leads into the state. */
  prepare?: (page: Page) => Promise<unknown>;
  /** Only what the window shows, not the whole page: for windows, menus and long lists. */
  windowOnly?: boolean;
  /** Also in Spanish. Its steps then find things by more than their English names. */
  inSpanish?: boolean;
}
