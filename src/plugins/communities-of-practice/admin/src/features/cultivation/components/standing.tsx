import { Marker } from '../../../ui/marker';
import { useWords } from '../words';
import type { CommunityRow } from '../api/cultivation-api';

/** Who may see a community, and whether it is archived. */
export const Standing = ({ row }: { row: Pick<CommunityRow, 'visibility' | 'isArchived'> }) => {
  const { say } = useWords();
  return (
    <>
      <Marker>{say(`visibility.${row.visibility}`)}</Marker>
      {row.isArchived && <Marker tone="attention">{say('community.archived')}</Marker>}
    </>
  );
};
