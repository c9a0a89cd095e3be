import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { signUp } from "../../../../local/testing/test-user.ts";
import { accessibilityViolations } from "./support/accessibility.ts";
import { emptyPages, pagesWithData, show } from "./support/pages.ts";
import { userWithPortraits } from "./support/prepared-users.ts";
import type { Site } from "./support/site.ts";

/** A window of 1280 × 720 at twice the size. */
const ZOOMED = { viewport: { width: 640, height: 360 } };

/** The most of the height that what stays may cover. */
const MOST_COVERED = 0.25;

/**
 * Pages behind sign-in with the colours of a contrast theme, where what is chosen still differs from
 * what is not; and at twice the size, where bars that stay leave the height to the page.
 */
export async function contrastThemesAndZoom(
  { stack, open, expectComplaints }: Site,
): Promise<void> {
  expectComplaints(/status of 404.*\/no\/such\/page/);
  await using beginner = await signUp(stack);
  await using user = await userWithPortraits(stack);
  for (const [as, pages] of [[beginner, emptyPages], [user, pagesWithData(user)]] as const) {
    const page = await open({ as, forcedColors: "active" });
    await page.addInitScript(tellForcedColours);
    const zoomed = await open({ as, ...ZOOMED });
    for (const shown of pages) {
      await show(page, shown);
      assert.deepEqual(await accessibilityViolations(page), [], `${page.url()}, forced colours`);
      assert.deepEqual(await indistinct(page), [], page.url());
      await show(zoomed, shown);
      const covered = await coveredHeight(zoomed);
      assert.ok(covered <= MOST_COVERED, `${zoomed.url()}: bars cover ${covered} of the height`);
    }
  }

  const page = await open({ as: user, forcedColors: "active" });
  await page.goto("/dashboard/generate");
  await page.getByText("Studio grey").first().click();
  await page.getByRole("checkbox", { name: "Studio grey", checked: true }).waitFor();
  assert.deepEqual(await indistinct(page), []);

  const zoomed = await open({ as: user, ...ZOOMED });
  await zoomed.goto("/dashboard/gallery");
  await zoomed.getByRole("button", { name: "Select", exact: true }).click();
  await zoomed.locator("[data-tile]").first().click();
  assert.ok(await coveredHeight(zoomed) <= 2 * MOST_COVERED);
}

/**
 * axe asks first for the colour that letters are filled with, and Chromium tells of that what it was
 * before it was forced, though it draws the forced one.
 */
const tellForcedColours = `
  const { getPropertyValue } = CSSStyleDeclaration.prototype;
  CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
    return getPropertyValue.call(this, name === "-webkit-text-fill-color" ? "color" : name);
  };
`;

/** What is chosen and looks like its neighbour that is not, as a screen with few colours shows it. */
function indistinct(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const kinds = {
      "[role=radio]": "[aria-checked=true]",
      "[role=tab]": "[aria-selected=true]",
      "nav a": "[aria-current=page]",
      "label:has(> [type=checkbox].sr-only)": ":has(> :checked)",
    };
    const look = (element) => {
      const { backgroundColor, color, outline, borderColor } = getComputedStyle(element);
      return [backgroundColor, color, outline, borderColor].join();
    };
    return Object.entries(kinds).flatMap(([kind, chosen]) => {
      const all = [...document.querySelectorAll(kind)];
      const others = new Set(all.filter((e) => !e.matches(chosen)).map(look));
      return all.filter((e) => e.matches(chosen) && others.has(look(e)))
        .map((element) => kind + ": " + (element.ariaLabel ?? element.textContent));
    });
  })()`);
}

/** The part of the height that stays where it is when the page scrolls. */
async function coveredHeight(page: Page): Promise<number> {
  return await page.evaluate(`(() => {
    const stays = (element) => {
      for (let e = element; e && e !== document.documentElement; e = e.parentElement) {
        // A window over the page is what there is to read.
        if (e.matches("[role=dialog], [role=alertdialog]")) return false;
        if (["fixed", "sticky"].includes(getComputedStyle(e).position)) return true;
      }
      return false;
    };
    scrollTo(0, document.documentElement.scrollHeight / 2);
    const lines = Array.from({ length: innerHeight }, (_, y) => y);
    const covered = lines.filter((y) => stays(document.elementFromPoint(innerWidth / 2, y)));
    return covered.length / innerHeight;
  })()`);
}
