import type { ReactNode } from 'react';
import { Layouts, Page, type LayoutProps } from '@strapi/strapi/admin';
import { Flex } from '@strapi/design-system';

type HeaderProps = Parameters<typeof Layouts.Header>[0];

interface PageFrameProps
  extends Pick<HeaderProps, 'subtitle' | 'primaryAction' | 'navigationAction'> {
  title: string;
  nav?: ReactNode;
  children: LayoutProps['children'];
}

/** What every page of ours has: a title in the browser's tab, one heading, one main landmark. */
export const PageFrame = ({ title, nav, children, ...header }: PageFrameProps) => (
  <Layouts.Root>
    <Page.Title>{title}</Page.Title>
    <Page.Main>
      <Layouts.Header title={title} {...header} />
      <Layouts.Content>
        {nav}
        <Flex direction="column" alignItems="stretch" gap={6}>
          {children}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  </Layouts.Root>
);
