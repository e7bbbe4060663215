import { Flex, Typography } from '@strapi/design-system';
import { KeptFiles } from '../../../ui/kept-files';
import { Loaded } from '../../../ui/loaded';
import { Marker, type Tone } from '../../../ui/marker';
import { MemberText } from '../../../ui/member-text';
import { Rows } from '../../../ui/rows';
import { Time } from '../../../ui/time';
import { useResourceStoryQuery, type ResourceStory } from '../api/repertoire-api';
import { useWords } from '../words';
import { Lineage } from './lineage';
import { ReviewMarker } from './resource-line';
import { Side, Sides, Small } from './side';

type Use = ResourceStory['uses'][number];

const TONES: Record<Use['verdict'], Tone> = {
  worked: 'good',
  partly: 'plain',
  'did-not': 'attention',
};

const UseLine = ({ use }: { use: Use }) => {
  const { say } = useWords();
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Flex gap={2} wrap="wrap">
        <Marker tone={TONES[use.verdict]}>{say(`verdict.${use.verdict}`)}</Marker>
        {use.standing !== 'shown' && (
          <Marker tone="attention">{say(`standing.${use.standing}`)}</Marker>
        )}
      </Flex>
      <Typography tag="p" textColor="neutral800">
        <MemberText lines={4}>{use.whatHappened}</MemberText>
      </Typography>
      <Small>
        <MemberText>{use.usedWhere}</MemberText>
        {' · '}
        <bdi>{use.author ?? say('author.gone')}</bdi>
        {' · '}
        <Time moment={use.reportedAt} />
      </Small>
    </Flex>
  );
};

/** Where a resource comes from, what was made of it, and who used it. */
export const ResourcePanel = ({ documentId }: { documentId: string }) => {
  const { say } = useWords();
  const query = useResourceStoryQuery(documentId, { refetchOnMountOrArgChange: true });
  return (
    <Loaded query={query}>
      {({ kin, more, uses, files, ...review }) => (
        <Sides>
          <Flex>
            <ReviewMarker {...review} />
          </Flex>
          <Side title={say('resource-panel.lineage')}>
            {kin.length > 1 ? (
              <Lineage kin={kin} documentId={documentId} />
            ) : (
              <Small>{say('resource-panel.alone')}</Small>
            )}
            {more && <Small>{say('resource-panel.more')}</Small>}
          </Side>
          {files.length > 0 && (
            <Side title={say('resource-panel.files')}>
              <KeptFiles
                files={files}
                below={`/repertoire/resources/${encodeURIComponent(documentId)}`}
              />
            </Side>
          )}
          <Side title={say('resource-panel.uses')}>
            <Rows
              items={uses}
              keyOf={(use) => use.documentId}
              empty={say('resource-panel.no-uses')}
            >
              {(use) => <UseLine use={use} />}
            </Rows>
          </Side>
        </Sides>
      )}
    </Loaded>
  );
};
