import type { ReactNode } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { CheckCircle, Clock } from '@strapi/icons';
import { AdminLink } from '../../../ui/admin-link';
import { communityPath } from '../../../ui/plugin-id';
import { PARTICIPATION_PATH } from '../../participation';
import type { Progress } from '../api/beginning-api';
import { useWords } from '../words';

const STEPS = ['community', 'facilitator', 'letIn', 'post'] as const;
type Step = (typeof STEPS)[number];

const StepLine = ({
  step,
  isDone,
  children,
}: {
  step: Step;
  isDone: boolean;
  children: ReactNode;
}) => {
  const { say } = useWords();
  const Icon = isDone ? CheckCircle : Clock;
  return (
    <Flex tag="li" gap={3} alignItems="flex-start" data-step={step} data-done={isDone}>
      <Icon
        fill={isDone ? 'success600' : 'neutral500'}
        width="1.8rem"
        height="1.8rem"
        aria-label={say(isDone ? 'step.done' : 'step.open')}
        style={{ flexShrink: 0, marginTop: '0.1rem' }}
      />
      <Typography tag="p" textColor={isDone ? 'neutral600' : 'neutral800'}>
        {children}
      </Typography>
    </Flex>
  );
};

/** Where an open step is taken, once there is a community. */
const placeOf = (step: Step, { community }: Progress): string | null => {
  if (community === null) return null;
  if (step === 'facilitator') return communityPath(community, 'people');
  return step === 'letIn' ? PARTICIPATION_PATH : null;
};

/** Each step, done or not; an open one says where it is taken. */
export const Steps = ({ progress }: { progress: Progress }) => {
  const { say } = useWords();
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
      {STEPS.map((step) => {
        const isDone = progress.steps[step];
        const place = isDone ? null : placeOf(step, progress);
        const isNext = step === 'post' && !isDone && progress.facilitator !== null;
        return (
          <StepLine key={step} step={step} isDone={isDone}>
            {isNext ? say('step.post.as', { name: progress.facilitator }) : say(`step.${step}`)}{' '}
            {place && <AdminLink to={place}>{say('step.go')}</AdminLink>}
          </StepLine>
        );
      })}
    </Flex>
  );
};
