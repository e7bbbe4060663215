import { Box, Flex, Typography } from '@strapi/design-system';
import { MemberText } from '../../../ui/member-text';
import { useWords } from '../words';

/** What somebody wrote, field by field, as they typed it. */
export const WordsList = ({ words }: { words: Readonly<Record<string, string>> }) => {
  const { sayOr } = useWords();
  return (
    <Flex tag="dl" direction="column" alignItems="stretch" gap={2}>
      {Object.entries(words)
        .filter(([, said]) => said !== '{}' && said !== '[]')
        .map(([field, said]) => (
          <Box key={field}>
            <Typography tag="dt" variant="pi" textColor="neutral600">
              {sayOr(`words.${field}`, field)}
            </Typography>
            <Typography tag="dd" textColor="neutral800">
              <MemberText>{said}</MemberText>
            </Typography>
          </Box>
        ))}
    </Flex>
  );
};
