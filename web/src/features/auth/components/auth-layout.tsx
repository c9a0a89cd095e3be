import { QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link, Outlet } from "react-router";
import { MainLandmark } from "@/components/layouts/main-landmark.tsx";
import { LanguageSelect } from "@/components/look-selects.tsx";
import { LazyToaster } from "@/components/ui/lazy-toaster.tsx";
import { Logo } from "@/components/ui/logo.tsx";
import { paths } from "@/config/paths.ts";
import showcase from "virtual:showcase";
import { queryClient } from "@/lib/query-client.ts";

const [portrait] = showcase.portraits;

/** Around the pages of signing in and up: the form, and on wide screens a picture beside it. */
export function AuthLayout(): ReactNode {
  return (
    <QueryClientProvider client={queryClient}>
      <div className="grid min-h-dvh lg:grid-cols-[minmax(28rem,1fr)_1.1fr]">
        <div className="page-width flex flex-col">
          <header className="flex h-18 items-center justify-between gap-4">
            <Link to={paths.landing.getHref()} className="rounded-lg">
              <Logo />
            </Link>
            <LanguageSelect />
          </header>
          <MainLandmark className="m-auto w-full max-w-sm animate-rise py-10 outline-none">
            <Outlet />
          </MainLandmark>
        </div>
        <Portrait />
      </div>
      <LazyToaster />
    </QueryClientProvider>
  );
}

function Portrait(): ReactNode {
  return (
    <div className="relative hidden p-3 lg:block">
      <div className="backdrop-golden size-full overflow-hidden rounded-card">
        <img
          sizes="50vw"
          srcSet={portrait?.srcSet}
          src={portrait?.src}
          alt=""
          // Not loaded where it is not shown.
          loading="lazy"
          className="size-full object-cover"
          onError={(event) => event.currentTarget.remove()}
        />
      </div>
    </div>
  );
}
