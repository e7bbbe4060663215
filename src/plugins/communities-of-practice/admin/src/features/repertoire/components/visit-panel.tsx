import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Loaded } from '../../../ui/loaded';
import { Marker } from '../../../ui/marker';
import { MemberText } from '../../../ui/member-text';
import { useMoments } from '../../../ui/moments';
import { Rows } from '../../../ui/rows';
import { useVisitStoryQuery, type VisitNote, type VisitStory } from '../api/repertoire-api';
import { useWords } from '../words';
import { Side, Sides, Small } from './side';
import { useVisitDetails, VisitState } from './visit-line';

const Tried = ({ tryWhat, tryBy }: Pick<VisitNote, 'tryWhat' | 'tryBy'>) => {
  const { say } = useWords();
  const { day } = useMoments();
  if (!tryWhat) return null;
  return (
    <Small>
      {tryBy
        ? say('visit-panel.try-by', { day: day(new Date(tryBy)), what: tryWhat })
        : say('visit-panel.try', { what: tryWhat })}
    </Small>
  );
};

const Note = ({ note }: { note: VisitNote }) => {
  const { say } = useWords();
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Flex gap={2} wrap="wrap">
        <Typography fontWeight="bold" textColor="neutral800">
          <bdi>{note.author ?? say('author.gone')}</bdi>
        </Typography>
        <Marker>{say(`side.${note.side}`)}</Marker>
      </Flex>
      {note.text === null ? (
        <Small>{say('visit-panel.withheld')}</Small>
      ) : (
        <Typography tag="p" textColor="neutral800">
          <MemberText lines={6}>{note.text}</MemberText>
        </Typography>
      )}
      <Tried {...note} />
    </Flex>
  );
};

const Guests = ({ guests }: Pick<VisitStory, 'guests'>) => {
  const { say } = useWords();
  const { formatList } = useIntl();
  const names = guests.map(({ name }) => name ?? say('author.gone'));
  return (
    <Side title={say('visit-panel.guests')}>
      {names.length === 0 ? (
        <Small>{say('visit-panel.no-guests')}</Small>
      ) : (
        <Typography tag="p" textColor="neutral800">
          <bdi>{formatList(names, { type: 'conjunction' })}</bdi>
        </Typography>
      )}
    </Side>
  );
};

/** Where a visit stands, who comes, and what both sides noted. */
export const VisitPanel = ({ documentId }: { documentId: string }) => {
  const { say } = useWords();
  const detailsOf = useVisitDetails();
  const query = useVisitStoryQuery(documentId, { refetchOnMountOrArgChange: true });
  return (
    <Loaded query={query}>
      {(visit) => (
        <Sides>
          <Flex direction="column" alignItems="flex-start" gap={1}>
            <VisitState state={visit.state} />
            {detailsOf(visit)
              .filter(Boolean)
              .map((detail) => (
                <Small key={detail}>{detail}</Small>
              ))}
          </Flex>
          <Guests guests={visit.guests} />
          <Side title={say('visit-panel.notes')}>
            <Rows
              items={visit.notes}
              keyOf={(note) => note.documentId}
              empty={say('visit-panel.no-notes')}
            >
              {(note) => <Note note={note} />}
            </Rows>
          </Side>
        </Sides>
      )}
    </Loaded>
  );
};
