import { Box } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { PERMISSIONS, useMay } from './permissions';
import { MODERATION_PATH, PLUGIN_PATH, SAFEGUARDING_PATH } from './plugin-id';
import { useWords } from './words';

const List = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.spaces[6]};
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};
`;

const Tab = styled(NavLink)`
  display: block;
  padding: ${({ theme }) => theme.spaces[3]} 0;
  margin-bottom: -1px;
  font-size: ${({ theme }) => theme.fontSizes[2]};
  font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  text-decoration: none;
  color: ${({ theme }) => theme.colors.neutral600};
  border-bottom: 2px solid transparent;

  &:hover {
    color: ${({ theme }) => theme.colors.neutral800};
  }

  &[aria-current='page'] {
    color: ${({ theme }) => theme.colors.primary600};
    border-color: ${({ theme }) => theme.colors.primary600};
  }
`;

/** The pages of Gathering Places that this editor may open. */
export const SectionNav = () => {
  const { say } = useWords();
  const mayDecide = useMay(PERMISSIONS.decide);
  const mayReadSafeguarding = useMay(PERMISSIONS.readSafeguarding);
  const tabs = [
    { to: `/${PLUGIN_PATH}`, label: say('nav.communities'), isOffered: true },
    { to: MODERATION_PATH, label: say('nav.moderation'), isOffered: mayDecide },
    { to: SAFEGUARDING_PATH, label: say('nav.safeguarding'), isOffered: mayReadSafeguarding },
  ];
  return (
    <Box tag="nav" aria-label={say('nav.label')} paddingBottom={6}>
      <List>
        {tabs
          .filter(({ isOffered }) => isOffered)
          .map(({ to, label }) => (
            <li key={to}>
              <Tab to={to} end>
                {label}
              </Tab>
            </li>
          ))}
      </List>
    </Box>
  );
};
