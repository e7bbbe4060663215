import { Flex, Typography } from '@strapi/design-system';
import { Panel } from '../../../ui/panel';
import { useWords } from '../words';
import type { CommunityInView } from '../api/cultivation-api';
import { Figures } from './figures';
import { NeedLine } from './need-line';

/** What to do next in one community. */
export const NeedsPanel = ({ view }: { view: CommunityInView }) => {
  const { say } = useWords();
  const { community } = view;
  const { needs } = community;
  return (
    <Panel title={say('community.next')}>
      {needs.length === 0 ? (
        <Typography tag="p" textColor="neutral700">
          {say(community.isArchived ? 'community.archived-hint' : 'need.none')}
        </Typography>
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {needs.map((need) => (
            <NeedLine
              key={need.key}
              need={need}
              community={community.documentId}
              name={community.name}
            />
          ))}
        </Flex>
      )}
    </Panel>
  );
};

export const FiguresPanel = ({ view }: { view: CommunityInView }) => {
  const { say } = useWords();
  return (
    <Panel title={say('figures.title', { days: view.windowDays })}>
      <Figures row={view.community} />
    </Panel>
  );
};
