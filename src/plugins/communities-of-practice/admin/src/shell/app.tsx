import { lazy, Suspense } from 'react';
import {
  BackButton,
  Layouts,
  Page,
  RESPONSIVE_DEFAULT_SPACING,
  SubNav,
  useIsMobile,
} from '@strapi/strapi/admin';
import { Box } from '@strapi/design-system';
import { Navigate, Outlet, Route, Routes } from 'react-router-dom';
import { admin } from '../features';
import { usePermitted } from '../ui/permissions';
import { pagePath, PLUGIN_PATH } from '../ui/plugin-id';
import { useWords } from '../ui/words';
import { CommunityLinks, SideNav } from './side-nav';

const pages = admin.pages.map(({ path, permission, component }) => ({
  path,
  permission,
  Component: lazy(component),
}));

/** The page to land on: a pressing one, else the first that this editor may open; null for none. */
const useLanding = () => {
  const permitted = usePermitted();
  // As many hooks in the same order at every call: the places are made once, when the file is loaded.
  const offered = admin.places
    .map((place) => ({ place, isPressing: place.useIsPressing ? place.useIsPressing() : false }))
    .filter(({ place }) => permitted(place.permission));
  return {
    isKnown: offered.every(({ isPressing }) => isPressing !== undefined),
    place: (offered.find(({ isPressing }) => isPressing) ?? offered[0])?.place ?? null,
  };
};

/** Where the menu leads; on a phone, to the navigation itself. */
const Home = () => {
  const { say } = useWords();
  const isMobile = useIsMobile();
  const { isKnown, place } = useLanding();
  if (!place) return <Page.NoPermissions />;
  if (!isKnown) return <Page.Loading />;
  if (!isMobile) return <Navigate to={pagePath(place.path)} replace />;
  return (
    <SubNav.PageWrapper>
      <Page.Title>{say('plugin.name')}</Page.Title>
      <SideNav isFullPage />
    </SubNav.PageWrapper>
  );
};

const Frame = () => (
  <Layouts.Root sideNav={<SideNav />}>
    <Box
      display={{ initial: 'block', medium: 'none' }}
      paddingLeft={RESPONSIVE_DEFAULT_SPACING}
      paddingRight={RESPONSIVE_DEFAULT_SPACING}
      paddingTop={RESPONSIVE_DEFAULT_SPACING}
    >
      <BackButton fallback={`/${PLUGIN_PATH}`} />
      <CommunityLinks />
    </Box>
    <Suspense fallback={<Page.Loading />}>
      <Outlet />
    </Suspense>
  </Layouts.Root>
);

const App = () => (
  <Routes>
    <Route index element={<Home />} />
    <Route element={<Frame />}>
      {pages.map(({ path, permission, Component }) => (
        <Route
          key={path}
          path={path}
          element={
            <Page.Protect permissions={[permission]}>
              <Component />
            </Page.Protect>
          }
        />
      ))}
      <Route path="*" element={<Page.NoData />} />
    </Route>
  </Routes>
);

export default App;
