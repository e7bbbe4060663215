import type { ReactNode } from 'react';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Flex } from '@strapi/design-system';

type HeaderProps = Parameters<typeof Layouts.Header>[0];

interface PageFrameProps
  extends Pick<HeaderProps, 'subtitle' | 'primaryAction' | 'secondaryAction'> {
  title: string;
  /** Stands between the header and the content: search, filters. */
  toolbar?: ReactNode;
  children: ReactNode;
}

/** What every page of ours has: a title in the browser's tab, one heading, one main landmark. */
export const PageFrame = ({ title, toolbar, children, ...header }: PageFrameProps) => (
  <>
    <Page.Title>{title}</Page.Title>
    <Page.Main>
      <Layouts.Header title={title} {...header} />
      {toolbar}
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          {children}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  </>
);
