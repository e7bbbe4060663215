import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { Confirm } from '../../../ui/confirm';
import { MemberText } from '../../../ui/member-text';
import { explanationOf } from '../../../ui/refusal';
import { Time } from '../../../ui/time';
import { useWords } from '../words';
import { useSettleMutation, type SafeguardingConcern } from '../api/moderation-api';
import { ReviewCard } from './review-card';

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
      toggleNotification({ type: 'danger', message: explanationOf(answer.error, words) });
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
  const { documentId, note, reporter, reportedAt, settledAt, item } = concern;
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
      {item ? (
        <Box borderColor="neutral200" hasRadius padding={4}>
          <ReviewCard item={item} />
        </Box>
      ) : (
        <Typography textColor="neutral600">{say('safeguarding.no-item')}</Typography>
      )}
      {settledAt === null ? (
        <Settle documentId={documentId} />
      ) : (
        <Typography textColor="neutral700">
          {say('safeguarding.passed-on')} <Time moment={settledAt} />
        </Typography>
      )}
    </Flex>
  );
};
