import { useNotification } from '@strapi/strapi/admin';
import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { explanationOf } from '../../../ui/refusal';
import { saveFile } from '../../../ui/save-file';
import { useLazyExportHistoryQuery } from '../api/history-api';
import { useWhichEvents } from '../which-events';
import { useWords } from '../words';

/** The events that are looked at, as a file for a spreadsheet. */
export const ExportHistory = () => {
  const words = useWords();
  const { which } = useWhichEvents();
  const { toggleNotification } = useNotification();
  const [read, { isFetching }] = useLazyExportHistoryQuery();
  const save = async () => {
    const { data, error } = await read(which);
    if (!data) {
      toggleNotification({ type: 'danger', message: explanationOf(error, words) });
      return;
    }
    saveFile(data.fileName, data.csv, 'text/csv;charset=utf-8');
    if (data.isCut)
      toggleNotification({ type: 'warning', message: words.say('history.export.cut') });
  };
  return (
    <Button variant="tertiary" startIcon={<Download />} loading={isFetching} onClick={save}>
      {words.say('history.export')}
    </Button>
  );
};
