import "./styles/index.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createBrowserRouter } from "react-router";
import { RouterProvider } from "react-router/dom";
import { routes } from "@/app/routes.ts";
import { I18nProvider } from "@/lib/i18n/i18n-provider.tsx";
import { loadNamespaces } from "@/lib/i18n/message-store.ts";
import { followTheme } from "@/lib/theme.ts";

followTheme();

/** Error pages report what they catch (error-pages.tsx); an address that leads nowhere is no error. */
const leaveToErrorPage = (): void => {};

const router = createBrowserRouter(routes);
const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");

try {
  await loadNamespaces(["common"]);
  createRoot(root, { onCaughtError: leaveToErrorPage }).render(
    <StrictMode>
      <I18nProvider>
        <RouterProvider router={router} onError={leaveToErrorPage} />
      </I18nProvider>
    </StrictMode>,
  );
} catch (error) {
  reportError(error);
  // Without texts there is no language to say it in: index.html has it in all of them.
  root.textContent = root.dataset.failure ?? "";
}
