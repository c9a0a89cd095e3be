/** What the browsers that apps carry within them call themselves besides what all of them do. */
const APPS = [
  // Facebook, Messenger, Instagram, Threads
  /\bFB(?:AN|AV|_IAB|IOS)\b/,
  /\bInstagram\b/,
  /\bBarcelona\b/,
  /\bLinkedInApp\b/,
  /\bTwitter(?:Android| for)\b/,
  /\bSnapchat\b/,
  /\bPinterest\b/,
  // TikTok
  /\b(?:musical_ly|BytedanceWebview|trill)/,
  /\bLine\//,
  /\bMicroMessenger\b/,
];

/** https://developer.chrome.com/docs/webview/user-agent */
const ANDROID_WEBVIEW = /\bAndroid\b.*(?:; wv\)|Version\/\d+(?:\.\d+)* Chrome\/)/;

/** Browsers of iOS, whoever made them, name Safari; what an app carries does not. */
const IOS_WEBVIEW = /\b(?:iPhone|iPad|iPod)\b(?!.*\bSafari\/)/;

/**
 * Whether a page is shown inside of another app. Google signs nobody in there
 * (`disallowed_useragent`, https://developers.google.com/identity/protocols/oauth2/policies#browsers).
 * @param isInstalled Whether the page is an app of the home screen, which on iOS names no Safari
 * either and is a browser for Google.
 */
export function isInsideApp(userAgent: string, isInstalled: boolean): boolean {
  if (isInstalled) return false;
  return [...APPS, ANDROID_WEBVIEW, IOS_WEBVIEW].some((pattern) => pattern.test(userAgent));
}

/**
 * The address that has the phone's own browser open a page, as far as there is one: for Android an
 * intent (https://developer.chrome.com/docs/android/intents), for iOS Safari's own scheme.
 */
export function addressOutside(userAgent: string, page: URL): string | undefined {
  if (/\bAndroid\b/.test(userAgent)) {
    const scheme = page.protocol.slice(0, -1);
    const intent = `scheme=${scheme};action=android.intent.action.VIEW;` +
      "category=android.intent.category.BROWSABLE";
    return `intent://${page.host}${page.pathname}${page.search}#Intent;${intent};end`;
  }
  if (/\b(?:iPhone|iPad|iPod)\b/.test(userAgent)) return `x-safari-${page.href}`;
  return undefined;
}
