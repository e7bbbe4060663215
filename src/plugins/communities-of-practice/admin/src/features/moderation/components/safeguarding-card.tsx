import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { Confirm } from '../../../ui/confirm';
import { MemberText } from '../../../ui/member-text';
import { Time } from '../../../ui/time';
import { useSettleMutation, type SafeguardingConcern } from '../api/moderation-api';
import { refusalInWords } from '../meanwhile';
import { useWords } from '../words';
import { HideAtOnce } from './hide-at-once';
import { ReviewCard } from './review-card';
import { WordsList } from './words-list';

const Settle = ({ documentId }: { documentId: string }) => {
  const words = useWords();
  const { say } = words;
  const { toggleNotification } = useNotification();
  const [settle, { isLoading }] = useSettleMutation();
  const [isAsking, setIsAsking] = useState(false);
  const confirm = async () => {
    const answer = await settle(documentId);
    setIsAsking(false);
    if ('error' in answer) {
      toggleNotification({ type: 'danger', message: refusalInWords(answer.error, words) });
    }
  };
  return (
    <Box>
      <Button variant="secondary" startIcon={<Check />} onClick={() => setIsAsking(true)}>
        {say('safeguarding.settle')}
      </Button>
      <Confirm
        isOpen={isAsking}
        isBusy={isLoading}
        title={say('safeguarding.settle')}
        consequence={say('safeguarding.settle-consequence')}
        confirmLabel={say('safeguarding.settle-confirm')}
        cancelLabel={say('cancel')}
        onClose={() => setIsAsking(false)}
        onConfirm={confirm}
      />
    </Box>
  );
};

/** One safeguarding concern: what was said, about what, and whether it has been passed on. */
export const SafeguardingCard = ({ concern }: { concern: SafeguardingConcern }) => {
  const { say } = useWords();
  const { documentId, note, reporter, reportedAt, settledAt, settledBy, item } = concern;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} data-concern={documentId}>
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Typography tag="p" textColor="neutral800">
          {note ? <MemberText>{note}</MemberText> : say('safeguarding.no-note')}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {say('safeguarding.reported-by')} <bdi>{reporter ?? say('safeguarding.signed-out')}</bdi>
          {' · '}
          <Time moment={reportedAt} />
        </Typography>
      </Flex>
      <Box background="neutral100" hasRadius padding={4}>
        <Typography tag="h3" variant="pi" fontWeight="bold" textColor="neutral700">
          {say('safeguarding.as-reported')}
        </Typography>
        <WordsList words={concern.words} />
      </Box>
      {item ? (
        <Box borderColor="neutral200" hasRadius padding={4}>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {say('safeguarding.now')}
          </Typography>
          <ReviewCard item={item} concern={documentId} />
          <HideAtOnce concern={documentId} item={item} />
        </Box>
      ) : (
        <Typography textColor="neutral600">{say('safeguarding.no-item')}</Typography>
      )}
      {settledAt === null ? (
        <Settle documentId={documentId} />
      ) : (
        <Typography textColor="neutral700">
          {say('safeguarding.passed-on')} <Time moment={settledAt} />
          {settledBy && ` ${say('safeguarding.passed-on-by', { name: settledBy })}`}
        </Typography>
      )}
    </Flex>
  );
};
