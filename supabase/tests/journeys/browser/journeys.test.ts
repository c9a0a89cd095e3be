import { accountDeletion } from "./account-deletion.ts";
import { appWithoutNetwork } from "./app-without-network.ts";
import { buyingCredits } from "./buying-credits.ts";
import { cancelTheRest } from "./cancel-the-rest.ts";
import { changeAndCompare } from "./change-and-compare.ts";
import { changeOfEmail } from "./change-of-email.ts";
import { changeOfPassword } from "./change-of-password.ts";
import { choicesKept } from "./choices-kept.ts";
import { closedForToday } from "./closed-for-today.ts";
import { contrastThemesAndZoom } from "./contrast-themes-and-zoom.ts";
import { deleteAndUndo } from "./delete-and-undo.ts";
import { deleteVersions } from "./delete-versions.ts";
import { deletedAndGone } from "./deleted-and-gone.ts";
import { drawnWithoutGemini } from "./drawn-without-gemini.ts";
import { emptyAccount } from "./empty-account.ts";
import { everyPageIsAccessible } from "./every-page-is-accessible.ts";
import { failureAndRetry } from "./failure-and-retry.ts";
import { favouritesAndZip } from "./favourites-and-zip.ts";
import { forgottenPassword } from "./forgotten-password.ts";
import { insideAnotherApp } from "./inside-another-app.ts";
import { keptSessions } from "./kept-sessions.ts";
import { galleryKeys } from "./gallery-keys.ts";
import { keptForAWhile } from "./kept-for-a-while.ts";
import { keyboardOnly } from "./keyboard-only.ts";
import { largeFromProgress } from "./large-from-progress.ts";
import { mostLikeMe } from "./most-like-me.ts";
import { offline } from "./offline.ts";
import { operatorsDesk } from "./operators-desk.ts";
import { otherPeoplesAddresses } from "./other-peoples-addresses.ts";
import { otherPrices } from "./other-prices.ts";
import { ourOwnFault } from "./our-own-fault.ts";
import { ownPortraitsOnStyles } from "./own-portraits-on-styles.ts";
import { ownStyle } from "./own-style.ts";
import { passportPhoto } from "./passport-photo.ts";
import { phone } from "./phone.ts";
import { photosOfAllKinds } from "./photos-of-all-kinds.ts";
import { photosLookedAt } from "./photos-looked-at.ts";
import { rateLimit } from "./rate-limit.ts";
import { reloadInMidBatch } from "./reload-in-mid-batch.ts";
import { serverDown } from "./server-down.ts";
import { sessionExpiry } from "./session-expiry.ts";
import { severalWindows } from "./several-windows.ts";
import { shareAndVote } from "./share-and-vote.ts";
import { shareSheet } from "./share-sheet.ts";
import { sidebarAndHeader } from "./sidebar-and-header.ts";
import { signOutEverywhere } from "./sign-out-everywhere.ts";
import { signUpToDownload } from "./sign-up-to-download.ts";
import { spanish } from "./spanish.ts";
import { toldOnADevice } from "./told-on-a-device.ts";
import { toldWhenReady } from "./told-when-ready.ts";
import { trainingInATunnel } from "./training-in-a-tunnel.ts";
import { weightOfStyles } from "./weight-of-styles.ts";
import { wishAndSize } from "./wish-and-size.ts";
import { wrongAddress } from "./wrong-address.ts";
import { type SharedStack, startSharedStack } from "./support/shared-stack.ts";
import { type Journey, makeJourney } from "./support/site.ts";

const journeys: Record<string, Journey> = {
  "from sign-up to a downloaded portrait": signUpToDownload,
  "photos of all kinds": photosOfAllKinds,
  "photos that cannot be used": photosLookedAt,
  "a wish, and pictures of 2K": wishAndSize,
  "a reload in mid-batch": reloadInMidBatch,
  "a second tab and another device": severalWindows,
  "a failure, its credit back, and another try": failureAndRetry,
  "a fault of our own": ourOwnFault,
  "cancelling the rest": cancelTheRest,
  "a stranger's face, and its free new try": mostLikeMe,
  "a rate limit": rateLimit,
  "a day's quota that is used up": closedForToday,
  "keys of the gallery and its viewer": galleryKeys,
  "large from the progress of an order": largeFromProgress,
  "deleting a portrait, and taking it back": deleteAndUndo,
  "a portrait deleted before the page is hidden": deletedAndGone,
  "favourites, and several portraits in a zip": favouritesAndZip,
  "changing a portrait, and comparing": changeAndCompare,
  "a change that needs Gemini, without it": drawnWithoutGemini,
  "a style of one's own, from a photo to a portrait": ownStyle,
  "deleting a version, or all of them": deleteVersions,
  "a passport photo, and several cut for LinkedIn": passportPhoto,
  "one's own portraits on the styles": ownPortraitsOnStyles,
  "a link to portraits, and hearts": shareAndVote,
  "saving by a share sheet": shareSheet,
  "choices that outlive a reload": choicesKept,
  "an account without credits": emptyAccount,
  "credits bought, declined and refunded": buyingCredits,
  "other prices and limits": otherPrices,
  "the operator's desk": operatorsDesk,
  "addresses of somebody else": otherPeoplesAddresses,
  "an address that leads nowhere": wrongAddress,
  "told by e-mail, once, until they are turned off": toldWhenReady,
  "told on a device": toldOnADevice,
  "portraits that are kept for a while": keptForAWhile,
  "deleting the account": accountDeletion,
  "signing out everywhere": signOutEverywhere,
  "a session that ends": sessionExpiry,
  "a forgotten password": forgottenPassword,
  "inside of another app, where Google refuses": insideAnotherApp,
  "another e-mail address": changeOfEmail,
  "another password": changeOfPassword,
  "a session that cannot be renewed just now": keptSessions,
  "offline for a while": offline,
  "an app that is opened without a network": appWithoutNetwork,
  "a server that is gone for a while": serverDown,
  "a training that the network interrupts": trainingInATunnel,
  "in Spanish": spanish,
  "on a phone": phone,
  "without a pointer": keyboardOnly,
  "looking at every style": weightOfStyles,
  "every page is accessible": everyPageIsAccessible,
  "the sidebar and the header": sidebarAndHeader,
  "in a contrast theme, and at twice the size": contrastThemesAndZoom,
};

let shared: SharedStack | undefined;

Deno.test.beforeAll(async () => {
  shared = await startSharedStack();
});
Deno.test.afterAll(async () => await shared?.[Symbol.asyncDispose]());

for (const [name, journey] of Object.entries(journeys)) {
  Deno.test(`browser: ${name}`, { sanitizeOps: false, sanitizeResources: false }, async () => {
    if (!shared) throw new Error("the stack did not start");
    await makeJourney(journey, shared.stack, shared.browser);
  });
}
