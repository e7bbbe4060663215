import { useNotification } from '@strapi/strapi/admin';
import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { explanationOf } from '../../../ui/refusal';
import { saveFile } from '../../../ui/save-file';
import { useLazyExportHealthQuery } from '../api/health-api';
import { useWords } from '../words';

/** Every week of every metric, as a file for a spreadsheet. */
export const ExportButton = ({ community }: { community: string }) => {
  const words = useWords();
  const { toggleNotification } = useNotification();
  const [read, { isFetching }] = useLazyExportHealthQuery();
  const save = async () => {
    const { data, error } = await read(community);
    if (data) saveFile(data.fileName, data.csv, 'text/csv;charset=utf-8');
    else toggleNotification({ type: 'danger', message: explanationOf(error, words) });
  };
  return (
    <Button variant="tertiary" startIcon={<Download />} loading={isFetching} onClick={save}>
      {words.say('health.export')}
    </Button>
  );
};
