import { useNotification } from '@strapi/strapi/admin';
import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { explanationOf } from '../../../ui/refusal';
import { saveFile } from '../../../ui/save-file';
import { useLazyExportOverviewQuery } from '../api/cultivation-api';
import { useWords } from '../words';

/** The communities that are looked at, as a file for a spreadsheet. */
export const ExportButton = ({ asked }: { asked: object }) => {
  const words = useWords();
  const { toggleNotification } = useNotification();
  const [read, { isFetching }] = useLazyExportOverviewQuery();
  const save = async () => {
    const { data, error } = await read(asked);
    if (data) saveFile(data.fileName, data.csv, 'text/csv;charset=utf-8');
    else toggleNotification({ type: 'danger', message: explanationOf(error, words) });
  };
  return (
    <Button variant="tertiary" startIcon={<Download />} loading={isFetching} onClick={save}>
      {words.say('overview.export')}
    </Button>
  );
};
