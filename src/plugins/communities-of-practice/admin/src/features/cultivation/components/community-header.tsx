import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Marker } from '../../../ui/marker';
import { MemberText } from '../../../ui/member-text';
import { useWords } from '../words';
import type { CommunityInView } from '../api/cultivation-api';
import { Standing } from './standing';

/** What stands below a community's name: its domain, who sees it, who looks after it. */
export const CommunitySubtitle = ({ view }: { view: CommunityInView }) => {
  const { say } = useWords();
  const { formatList } = useIntl();
  const { community, facilitators } = view;
  return (
    <Flex direction="column" alignItems="flex-start" gap={3}>
      <Typography tag="p" variant="epsilon" textColor="neutral600" maxWidth="80rem">
        <MemberText>{community.domain}</MemberText>
      </Typography>
      <Flex gap={2} wrap="wrap">
        <Standing row={community} />
        <Marker>{say(`join-policy.${community.joinPolicy}`)}</Marker>
        <Typography textColor="neutral600">
          {facilitators.length > 0
            ? say('community.facilitated-by', {
                count: facilitators.length,
                names: formatList(facilitators, { type: 'conjunction' }),
              })
            : say('community.unfacilitated')}
        </Typography>
      </Flex>
    </Flex>
  );
};
