/** Where the CAPTCHA comes from, in a build that shows it (src/features/auth/captcha.ts). */
const captcha = process.env.VITE_TURNSTILE_SITE_KEY ? ["https://challenges.cloudflare.com"] : [];

/**
 * What the page may load. The address of Supabase is only known at run time (see
 * src/config/env.ts), so any HTTPS origin may be called, and this machine's own for development;
 * a host that knows the address may send a narrower policy as a header, both then apply.
 *
 * `style-src` allows inline styles: Radix (scroll lock) and Sonner add `<style>` elements.
 * https://developer.mozilla.org/docs/Web/HTTP/Guides/CSP
 */
const directives = {
  "default-src": ["'self'"],
  // What looks at photos is WebAssembly; this allows no other code to be made at run time.
  "script-src": ["'self'", "'wasm-unsafe-eval'", ...captcha],
  "frame-src": ["'self'", ...captcha],
  "style-src": ["'self'", "'unsafe-inline'"],
  "img-src": ["'self'", "https:", "http://127.0.0.1:*", "http://localhost:*", "blob:", "data:"],
  "font-src": ["'self'"],
  "connect-src": [
    "'self'",
    "https:",
    "wss:",
    "http://127.0.0.1:*",
    "http://localhost:*",
    "ws://127.0.0.1:*",
    "ws://localhost:*",
    "blob:",
  ],
  "worker-src": ["'self'", "blob:"],
  "manifest-src": ["'self'"],
  "object-src": ["'none'"],
  "base-uri": ["'self'"],
  "form-action": ["'self'"],
};

/** The policy as the value of a header or of a `<meta http-equiv>`. */
export const contentSecurityPolicy = Object.entries(directives)
  .map(([name, sources]) => `${name} ${sources.join(" ")}`)
  .join("; ");
