import type { ReactNode } from 'react';
import { Table } from '@strapi/strapi/admin';

interface Header {
  name: string;
  label: string;
  sortable?: boolean;
}

interface OneTableProps<Row extends { documentId: string }> {
  rows: readonly Row[];
  headers: Header[];
  /** What to say where there is nothing. */
  empty: string;
  /** A `Table.Row` with its cells. */
  children: (row: Row) => ReactNode;
}

/** Strapi's table over rows of ours; heads sort through the address. */
export const OneTable = <Row extends { documentId: string }>(props: OneTableProps<Row>) => {
  const { rows, headers, empty, children } = props;
  return (
    <Table.Root rows={rows.map((row) => ({ ...row, id: row.documentId }))} headers={headers}>
      <Table.Content>
        <Table.Head>
          {headers.map((header) => (
            <Table.HeaderCell key={header.name} {...header} />
          ))}
        </Table.Head>
        <Table.Empty content={empty} />
        <Table.Body>{rows.map(children)}</Table.Body>
      </Table.Content>
    </Table.Root>
  );
};
