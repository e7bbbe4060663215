import { Flex, Typography } from '@strapi/design-system';
import { MemberText } from '../../../ui/member-text';
import { Time } from '../../../ui/time';
import type { PastDecision } from '../api/moderation-api';
import { useWords } from '../words';

/** One decision in a line: what, by whom, when and why, and whether it was undone. */
export const DecisionLine = ({ decision }: { decision: PastDecision }) => {
  const { say } = useWords();
  const { act, by, at, why, undoneAt } = decision;
  return (
    <Typography tag="p" variant="pi" textColor="neutral600">
      {say(`decision.${act}`)} {by ? say('decision.by', { name: by }) : say('decision.rule')}
      {' · '}
      <Time moment={at} />
      {undoneAt && (
        <>
          {' · '}
          {say('decision.undone')} <Time moment={undoneAt} />
        </>
      )}
      {why && (
        <>
          {': '}
          <MemberText>{why}</MemberText>
        </>
      )}
    </Typography>
  );
};

/** What was decided before, the latest first. */
export const PastDecisions = ({
  title,
  decisions,
}: {
  title: string;
  decisions: PastDecision[];
}) => {
  const { say } = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography tag="h4" fontWeight="bold" textColor="neutral800">
        {title}
      </Typography>
      {decisions.length === 0 ? (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {say('whole.no-decisions')}
        </Typography>
      ) : (
        decisions.map((one) => <DecisionLine key={one.documentId} decision={one} />)
      )}
    </Flex>
  );
};
