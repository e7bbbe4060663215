import { Typography } from '@strapi/design-system';
import { ThreadLine } from '../../cultivation';
import { Loaded } from '../../../ui/loaded';
import { Rows } from '../../../ui/rows';
import { Time } from '../../../ui/time';
import { useBehindMetricQuery } from '../api/health-api';
import { useWords } from '../words';
import { Disclosure } from './disclosure';

interface BehindMetricProps {
  community: string;
  metric: string;
}

const Contributions = (asked: BehindMetricProps) => {
  const { say } = useWords();
  const query = useBehindMetricQuery(asked, { refetchOnMountOrArgChange: true });
  return (
    <Loaded query={query}>
      {({ data, meta: { total } }) => (
        <>
          {total > data.length && (
            <Typography tag="p" variant="pi" textColor="neutral600">
              {say('behind.first-of', { shown: data.length, count: total })}
            </Typography>
          )}
          <Rows items={data} keyOf={({ documentId }) => documentId} empty={say('behind.none')}>
            {(item) => <ThreadLine item={item} when={<Time moment={item.postedAt} />} />}
          </Rows>
        </>
      )}
    </Loaded>
  );
};

/** The very contributions that made a figure worse. */
export const BehindMetric = (asked: BehindMetricProps) => {
  const { say } = useWords();
  return (
    <Disclosure title={say('behind.title')}>
      <Contributions {...asked} />
    </Disclosure>
  );
};
