import type { App } from "@supabase/lite";
import type { Config } from "../config.ts";
import type { ApiKeys } from "./caller.ts";

type LiteConfig = Omit<ConstructorParameters<typeof App>[0], "connection" | "options" | "rls">;

/**
 * Our configuration in the words of `@supabase/lite`. Storage is served by `storage/` instead, the
 * Supabase CLI keeps the migrations, and there is no studio. A `site_url` that is the API's own
 * address follows the port it really has.
 * @param publicUrl Where browsers reach the API, without a slash at the end.
 */
export function liteConfig(
  { projectId, api, auth }: Config,
  keys: ApiKeys,
  publicUrl: string,
): LiteConfig {
  return {
    project_id: projectId,
    api: {
      enabled: true,
      schemas: api.schemas,
      extra_search_path: api.extraSearchPath,
      max_rows: api.maxRows,
      external_url: publicUrl,
    },
    auth: {
      enabled: true,
      jwt_secret: keys.jwtSecret,
      publishable_key: keys.publishableKey,
      secret_key: keys.secretKey,
      site_url: auth.siteUrl === `http://127.0.0.1:${api.port}` ? publicUrl : auth.siteUrl,
      additional_redirect_urls: auth.additionalRedirectUrls,
      jwt_expiry: auth.jwtExpiry,
      enable_refresh_token_rotation: auth.enableRefreshTokenRotation,
      refresh_token_reuse_interval: auth.refreshTokenReuseInterval,
      enable_signup: auth.enableSignup,
      enable_anonymous_sign_ins: false,
      minimum_password_length: auth.minimumPasswordLength,
      email: {
        enable_signup: auth.email.enabled,
        double_confirm_changes: auth.email.doubleConfirmChanges,
        enable_confirmations: auth.email.enableConfirmations,
        otp_length: auth.email.otpLength,
        otp_expiry: auth.email.otpExpiry,
      },
      external: {
        google: {
          enabled: auth.google.enabled,
          client_id: auth.google.clientId,
          secret: auth.google.secret,
          redirect_uri: auth.google.redirectUri,
          skip_nonce_check: auth.google.skipNonceCheck,
        },
      },
    },
    storage: { enabled: false },
    studio: { enabled: false },
    db: { migrations: { enabled: false } },
  };
}
