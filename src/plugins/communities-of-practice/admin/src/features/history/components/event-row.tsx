import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { MemberText } from '../../../ui/member-text';
import { Time } from '../../../ui/time';
import type { HistoryEvent } from '../api/history-api';
import { useSentence } from '../use-sentence';
import { useWhichEvents, type InAddress } from '../which-events';
import { useWords } from '../words';

const Narrowing = ({ to, label }: { to: InAddress; label: string }) => {
  const { narrow } = useWhichEvents();
  return <TextButton onClick={() => narrow(to)}>{label}</TextButton>;
};

/** From an event to everything like it. */
const Narrowings = ({ event }: { event: HistoryEvent }) => {
  const { say } = useWords();
  const { nameOf } = useSentence();
  const { who, community, contribution } = event;
  return (
    <Flex gap={4} wrap="wrap">
      {who.kind !== 'system' && (
        <Narrowing to={{ who: who.key }} label={say('history.all-by', { name: nameOf(who) })} />
      )}
      {community?.name && (
        <Narrowing
          to={{ community: community.documentId }}
          label={say('history.all-in', { name: community.name })}
        />
      )}
      {contribution && <Narrowing to={{ what: contribution }} label={say('history.all-of')} />}
    </Flex>
  );
};

/** One event: a sentence, its moment, the reason if one was given. */
export const EventRow = ({ event }: { event: HistoryEvent }) => {
  const { say } = useWords();
  const { sentenceOf } = useSentence();
  return (
    <Box tag="li" padding={4} borderColor="neutral150" borderStyle="solid" borderWidth="0 0 1px 0">
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Flex gap={4} justifyContent="space-between" alignItems="baseline" wrap="wrap">
          <Typography textColor="neutral800">
            <MemberText>{sentenceOf(event)}</MemberText>
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            <Time moment={event.at} />
          </Typography>
        </Flex>
        {event.why && (
          <Typography textColor="neutral700">
            <MemberText>{say('history.why', { why: event.why })}</MemberText>
          </Typography>
        )}
        <Narrowings event={event} />
      </Flex>
    </Box>
  );
};
