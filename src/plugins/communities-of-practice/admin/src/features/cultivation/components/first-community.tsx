import { Box, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { AdminLink } from '../../../ui/admin-link';
import { contentManager } from '../../../ui/content-manager';
import { Panel } from '../../../ui/panel';
import { useMay } from '../../../ui/permissions';
import { CONFIGURE_PARTICIPATION, PARTICIPATION_PATH } from '../../participation';
import { useWords } from '../words';

const Quote = styled.blockquote`
  max-width: 72rem;
  padding-left: ${({ theme }) => theme.spaces[4]};
  border-left: 3px solid ${({ theme }) => theme.colors.primary200};
`;

const Steps = styled.ol`
  max-width: 72rem;
  padding-left: ${({ theme }) => theme.spaces[5]};
  list-style: decimal;
  font-size: ${({ theme }) => theme.fontSizes[2]};
  color: ${({ theme }) => theme.colors.neutral800};

  li + li {
    margin-top: ${({ theme }) => theme.spaces[3]};
  }
`;

/** Before the first community: what one is, and how to begin. */
export const FirstCommunity = () => {
  const { say } = useWords();
  const mayConfigure = useMay(CONFIGURE_PARTICIPATION);
  return (
    <Panel title={say('first.title')}>
      <Flex direction="column" alignItems="flex-start" gap={5}>
        <Quote>
          <Typography tag="p" variant="epsilon">
            {say('first.quote')}
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            <cite>{say('first.source')}</cite>
          </Typography>
        </Quote>
        <Steps>
          <li>
            <Typography>{say('first.create')}</Typography>
          </li>
          <li>
            <Typography>{say('first.facilitator')}</Typography>
          </li>
          <li>
            <Typography>{say('first.allow')}</Typography>{' '}
            {mayConfigure && <AdminLink to={PARTICIPATION_PATH}>{say('first.allow.go')}</AdminLink>}
          </li>
        </Steps>
        <Box>
          <LinkButton tag={NavLink} to={contentManager.create('community')} startIcon={<Plus />}>
            {say('community.create')}
          </LinkButton>
        </Box>
      </Flex>
    </Panel>
  );
};
