import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { addresses } from "./scripts/addresses.ts";
import { chunks } from "./scripts/chunks.ts";
import { compileMessages } from "./scripts/compile-messages.ts";
import { contentSecurityPolicy } from "./scripts/content-security-policy.ts";
import { languagesInPage } from "./scripts/languages-in-page.ts";
import { leaveOut } from "./scripts/leave-out.ts";
import { lucideIcons } from "./scripts/lucide-icons.ts";
import { preloadPages } from "./scripts/preload-pages.ts";
import { showcase } from "./scripts/showcase.ts";
import { serviceWorker } from "./scripts/service-worker.ts";

/** Where the development server finds Supabase: the gateway of `npm start`, or a project's URL. */
const backend = process.env.RETRATO_URL ?? "http://127.0.0.1:54321";

/** Where it listens. The page may come from another port, the gateway's, so it has to be told. */
const port = Number(process.env.RETRATO_DEV_PORT ?? 5173);

const proxied = ["/auth/v1", "/rest/v1", "/storage/v1", "/functions/v1", "/config.json"];

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    react(),
    tailwindcss(),
    compileMessages(),
    languagesInPage(),
    leaveOut(),
    lucideIcons(),
    policyInBuild(),
    preloadPages(),
    addresses(),
    serviceWorker(),
    showcase(),
  ],
  resolve: {
    alias: {
      "@": `${import.meta.dirname}/src`,
      "@shared": `${import.meta.dirname}/../supabase/functions/_shared`,
    },
  },
  server: {
    // The generated database types and, in a test, docs/API.md are outside of this folder.
    fs: { allow: [".."] },
    host: "127.0.0.1",
    port,
    hmr: { clientPort: port },
    proxy: {
      ...Object.fromEntries(
        proxied.map((path) => [path, { target: backend, changeOrigin: true }]),
      ),
      "/realtime/v1": { target: backend, changeOrigin: true, ws: true },
    },
  },
  // Modules, as the app is: a worker loads what it needs in files of their own.
  worker: { format: "es" },
  build: {
    target: "es2023",
    sourcemap: true,
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "components",
          include: ["src/**/*.test.tsx"],
          environment: "happy-dom",
          setupFiles: ["src/testing/setup.ts"],
        },
      },
      // A page costs most of such a test's time; a file that needs one says so in its first line.
      { extends: true, test: { name: "units", include: ["{src,scripts}/**/*.test.ts"] } },
    ],
    // Nothing is there: tests say what is answered (src/testing/supabase.ts).
    env: {
      VITE_SUPABASE_URL: "http://supabase.test",
      VITE_SUPABASE_PUBLISHABLE_KEY: "publishable",
    },
    // Other style sheets are empty in tests; this one is measured (contrast.test.ts).
    css: { include: [/tokens\.css/] },
    restoreMocks: true,
    // For a busy machine; a test that is alone takes a tenth of it.
    testTimeout: 20_000,
    unstubGlobals: true,
  },
});

/** Development needs inline scripts for hot reload, so only the build carries the policy. */
function policyInBuild(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: () => [{
      tag: "meta",
      attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy },
      injectTo: "head-prepend",
    }],
  };
}
