import type { Plugin } from "vite";

/**
 * Parts of supabase-js that this app never calls and a bundler cannot drop by itself, since the
 * client creates them: files by the end of their path, with what stands in for each.
 */
const stubs: Record<string, string> = {
  // Passkeys.
  "@supabase/auth-js/dist/module/lib/webauthn.js": [
    "export class WebAuthnApi {}",
    "export const webAuthnAbortService = {};",
    "export const browserSupportsWebAuthn = () => false;",
    ...[
      "createCredential",
      "getCredential",
      "deserializeCredentialCreationOptions",
      "deserializeCredentialRequestOptions",
      "serializeCredentialCreationResponse",
      "serializeCredentialRequestResponse",
    ].map(unavailable),
  ].join("\n"),
  // Ethereum wallets.
  "@supabase/auth-js/dist/module/lib/web3/ethereum.js": [
    "createSiweMessage",
    "fromHex",
    "getAddress",
    "toHex",
  ].map(unavailable).join("\n"),
  // Analytics buckets.
  "iceberg-js/dist/index.mjs": "export class IcebergRestCatalog {}",
};

function unavailable(name: string): string {
  return `export const ${name} = () => { throw new Error("${name} is left out of the build"); };`;
}

/**
 * Leaves out of the build what the page never calls: 6 KB less of compressed JavaScript on every
 * page that talks to Supabase. When an update of supabase-js moves one of the files, the build fails
 * instead of growing unnoticed.
 */
export function leaveOut(): Plugin {
  const missing = new Set(Object.keys(stubs));
  return {
    name: "leave-out",
    apply: "build",
    load: {
      filter: { id: /[\\/]node_modules[\\/](?:@supabase|iceberg-js)[\\/]/ },
      handler(id) {
        const file = Object.keys(stubs).find((file) => id.replaceAll("\\", "/").endsWith(file));
        if (!file) return null;
        missing.delete(file);
        return { code: stubs[file] ?? "", map: null };
      },
    },
    buildEnd(error) {
      if (!error && missing.size > 0) this.error(`Not found: ${[...missing].join(", ")}`);
    },
  };
}
