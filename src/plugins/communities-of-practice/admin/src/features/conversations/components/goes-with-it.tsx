import { Flex, Typography } from '@strapi/design-system';
import { useHangingQuery } from '../api/conversations-api';
import { useWords } from '../words';

interface GoesWithItProps {
  kind: 'contribution' | 'reply';
  documentIds: readonly string[];
}

/** What goes with a contribution or reply, said in Strapi's own question before it is deleted. */
export const GoesWithIt = ({ kind, documentIds }: GoesWithItProps) => {
  const { say } = useWords();
  const { data, isLoading } = useHangingQuery({ kind, documentIds });
  if (isLoading) return null;
  return (
    <Flex direction="column" gap={2} data-goes-with-it>
      <Typography textAlign="center" fontWeight="bold">
        {data
          ? say('delete.with', { kind, documents: documentIds.length, ...data })
          : say('delete.with-unknown')}
      </Typography>
      <Typography textAlign="center" textColor="neutral600">
        {say('delete.no-way-back')}
      </Typography>
    </Flex>
  );
};
