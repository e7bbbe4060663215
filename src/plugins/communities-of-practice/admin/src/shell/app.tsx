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

/** Whoever comes by the menu lands on the first page that they may open; on a phone, on the menu itself. */
const Home = () => {
  const { say } = useWords();
  const permitted = usePermitted();
  const isMobile = useIsMobile();
  const first = admin.places.find(({ permission }) => permitted(permission));
  if (!first) return <Page.NoPermissions />;
  if (!isMobile) return <Navigate to={pagePath(first.path)} replace />;
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
