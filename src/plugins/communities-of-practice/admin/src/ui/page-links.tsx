import { Pagination } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import { PAGE_SIZE } from './asked';

/** Strapi's page links do not break; on a narrow screen they would push the page wider. */
const Breaking = styled.div`
  > div,
  ol {
    flex-wrap: wrap;
    gap: ${({ theme }) => theme.spaces[2]};
  }
`;

interface PageLinksProps {
  /** As the endpoint answers it. */
  pagination: { pageSize: number; pageCount?: number; total?: number };
}

/** How many at once, and the way to the others; both go into the address. */
export const PageLinks = ({ pagination: { pageCount, total } }: PageLinksProps) => (
  <Breaking>
    <Pagination.Root pageCount={pageCount} total={total} defaultPageSize={PAGE_SIZE}>
      <Pagination.PageSize options={['20', '50', '100']} />
      <Pagination.Links />
    </Pagination.Root>
  </Breaking>
);
