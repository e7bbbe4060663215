import { Flex, Typography } from '@strapi/design-system';
import { MemberText } from '../../../ui/member-text';
import { Time } from '../../../ui/time';
import { useWords } from '../words';
import type { ReviewItem } from '../api/moderation-api';

/** Why an item was reported, in the words of those who did; who they are stays with them. */
export const Concerns = ({ concerns }: { concerns: ReviewItem['concerns'] }) => {
  const { say, sayOr } = useWords();
  if (concerns.length === 0) return null;
  return (
    <Flex
      tag="ul"
      direction="column"
      alignItems="stretch"
      gap={2}
      background="neutral100"
      hasRadius
      padding={3}
      aria-label={say('concerns.label')}
    >
      {concerns.map(({ documentId, reason, note, reportedAt }) => (
        <li key={documentId}>
          <Typography textColor="neutral800" fontWeight="bold">
            {sayOr(`reason.${reason}`, reason)}
          </Typography>
          {' · '}
          <Typography variant="pi" textColor="neutral600">
            {say('concerns.reported')} <Time moment={reportedAt} />
          </Typography>
          {note && (
            <Typography tag="p" textColor="neutral700">
              <MemberText>{note}</MemberText>
            </Typography>
          )}
        </li>
      ))}
    </Flex>
  );
};
