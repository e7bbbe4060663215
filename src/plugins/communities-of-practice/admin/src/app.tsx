import { lazy, Suspense } from 'react';
import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';

const OverviewPage = lazy(() => import('./features/cultivation/pages/overview-page'));
const CommunityPage = lazy(() => import('./features/cultivation/pages/community-page'));
const ModerationPage = lazy(() => import('./features/moderation/pages/moderation-page'));
const SafeguardingPage = lazy(() => import('./features/moderation/pages/safeguarding-page'));

const App = () => (
  <Suspense fallback={<Page.Loading />}>
    <Routes>
      <Route index element={<OverviewPage />} />
      <Route path="communities/:documentId" element={<CommunityPage />} />
      <Route path="to-review" element={<ModerationPage />} />
      <Route path="safeguarding" element={<SafeguardingPage />} />
      <Route path="*" element={<Page.NoData />} />
    </Routes>
  </Suspense>
);

export default App;
