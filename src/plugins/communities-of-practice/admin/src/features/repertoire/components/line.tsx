import type { ReactNode } from 'react';
import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { contentManager, type EditedType } from '../../../ui/content-manager';
import { Marker } from '../../../ui/marker';
import { MemberText } from '../../../ui/member-text';
import { useWords } from '../words';

interface LineProps {
  type: EditedType;
  item: {
    documentId: string;
    title: string;
    standing: 'shown' | 'quiet' | 'held' | 'hidden' | 'withdrawn';
  };
  markers: ReactNode;
  /** The small print, piece by piece; what is empty is left out. */
  details: readonly ReactNode[];
}

/** Something of the repertoire in one glance; its title opens it in the Content Manager. */
export const Line = ({ type, item, markers, details }: LineProps) => {
  const { say } = useWords();
  const said = details.filter((one) => one !== null && one !== '');
  return (
    <Flex direction="column" alignItems="stretch" gap={1} data-listed={item.documentId}>
      <Flex gap={2} wrap="wrap">
        <Link tag={NavLink} to={contentManager.edit(type, item.documentId)}>
          <Typography fontWeight="bold" textColor="primary600">
            <MemberText>{item.title}</MemberText>
          </Typography>
        </Link>
        {item.standing !== 'shown' && (
          <Marker tone={item.standing === 'hidden' ? 'urgent' : 'attention'}>
            {say(`standing.${item.standing}`)}
          </Marker>
        )}
        {markers}
      </Flex>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {said.map((one, index) => (
          <span key={index}>
            {index > 0 && ' · '}
            {one}
          </span>
        ))}
      </Typography>
    </Flex>
  );
};
