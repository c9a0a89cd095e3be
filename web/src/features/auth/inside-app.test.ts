import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOutside, isInsideApp } from "./inside-app.ts";

const IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 " +
  "(KHTML, like Gecko)";
const SAFARI = "Version/18.5 Mobile/15E148 Safari/604.1";
const PIXEL = "Mozilla/5.0 (Linux; Android 15; Pixel 9 Build/BP1A; wv) AppleWebKit/537.36 " +
  "(KHTML, like Gecko) Version/4.0 Chrome/137.0.7151.89 Mobile Safari/537.36";

const inside = [
  `${IPHONE} Mobile/15E148 Instagram 384.0.0.26.90 (iPhone15,2; iOS 18_5; en_GB; scale=3.00)`,
  `${IPHONE} Mobile/15E148 [LinkedInApp]/9.31.1`,
  `${IPHONE} Mobile/22F76 [FBAN/FBIOS;FBAV/517.0.0;FBBV/1;FBDV/iPhone15,2;FBSN/iOS]`,
  `${IPHONE} Version/18.5 Mobile/15E148 Safari/604.1 musical_ly_39.8.0 BytedanceWebview/d8a21c6`,
  `${IPHONE} Mobile/15E148 Safari/604.1 Line/15.9.0`,
  `${IPHONE} Mobile/15E148`,
  PIXEL,
  `${PIXEL} [FB_IAB/FB4A;FBAV/517.0.0.47.109;]`,
  `${PIXEL} Instagram 384.0.0.48.109 Android (35/15; 420dpi; Google; Pixel 9)`,
  PIXEL.replace("; wv", ""),
];

const browsers = [
  `${IPHONE} ${SAFARI}`,
  `${IPHONE} CriOS/137.0.7151.79 Mobile/15E148 Safari/604.1`,
  `${IPHONE} FxiOS/139.0 Mobile/15E148 Safari/605.1.15`,
  "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) " +
  "Version/18.5 Safari/605.1.15",
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) " +
  "Chrome/137.0.0.0 Safari/537.36 Edg/137.0.0.0",
  "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 " +
  "Mobile Safari/537.36",
  "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) " +
  "SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36",
  "Mozilla/5.0 (Android 15; Mobile; rv:139.0) Gecko/139.0 Firefox/139.0",
];

describe("isInsideApp", () => {
  it.each(inside)("knows %s", (userAgent) => expect(isInsideApp(userAgent, false)).toBe(true));

  it.each(browsers)("leaves %s alone", (userAgent) => {
    expect(isInsideApp(userAgent, false)).toBe(false);
  });

  it("takes an app of the home screen for the browser that it is", () => {
    expect(isInsideApp(`${IPHONE} Mobile/15E148`, true)).toBe(false);
  });
});

describe("addressOutside", () => {
  const page = fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url));

  it("opens the same page, whatever stands in its address", () => {
    fc.assert(fc.property(page, (url) => {
      const intent = addressOutside(PIXEL, url) ?? "";
      const [address, ...parameters] = intent.split("#");
      expect(address).toBe(`intent://${url.host}${url.pathname}${url.search}`);
      expect(parameters).toEqual([
        `Intent;scheme=${url.protocol.slice(0, -1)};action=android.intent.action.VIEW;` +
        "category=android.intent.category.BROWSABLE;end",
      ]);
      expect(addressOutside(`${IPHONE} Mobile/15E148`, url)).toBe(`x-safari-${url.href}`);
    }));
  });

  it("knows no way out of an app on a computer", () => {
    expect(addressOutside(browsers[4] ?? "", new URL("https://retrato.example/"))).toBeUndefined();
  });
});
