import { useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { KeptFiles } from '../../../ui/kept-files';
import { Loaded } from '../../../ui/loaded';
import { MemberText } from '../../../ui/member-text';
import { Time } from '../../../ui/time';
import {
  useSafeguardingWholeQuery,
  useWholeQuery,
  type ReviewItem,
  type Whole as WholeItem,
} from '../api/moderation-api';
import { useWords } from '../words';
import { PastDecisions } from './past-decisions';
import { WordsList } from './words-list';

type Thread = NonNullable<WholeItem['thread']>;

const Said = ({ said }: { said: Thread['opening'] }) => {
  const { say } = useWords();
  return (
    <Box tag="li" paddingTop={2}>
      <Typography tag="p" variant="pi" textColor="neutral600">
        <bdi>{said.author ?? say('author.gone')}</bdi>
        {' · '}
        <Time moment={said.postedAt} />
        {said.standing !== 'shown' && ` · ${say(`standing.${said.standing}`)}`}
      </Typography>
      <Typography tag="p" textColor="neutral800">
        <MemberText>{said.text}</MemberText>
      </Typography>
    </Box>
  );
};

const ThreadText = ({ thread }: { thread: Thread }) => {
  const { say } = useWords();
  const more = thread.replyCount - thread.replies.length;
  return (
    <Box>
      <Typography tag="h4" fontWeight="bold" textColor="neutral800">
        {say('whole.thread')}: <MemberText>{thread.title}</MemberText>
      </Typography>
      <ul>
        {[thread.opening, ...thread.replies].map((said) => (
          <Said key={said.documentId} said={said} />
        ))}
      </ul>
      {more > 0 && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {say('whole.more', { count: more })}
        </Typography>
      )}
    </Box>
  );
};

const AuthorLine = ({ author }: { author: NonNullable<WholeItem['author']> }) => {
  const { say } = useWords();
  return (
    <Box>
      <Typography tag="h4" fontWeight="bold" textColor="neutral800">
        {say('whole.author')}
      </Typography>
      <Typography tag="p" textColor="neutral700">
        {say('whole.author-line', {
          name: author.name ?? say('author.gone'),
          contributions: author.contributionCount,
          replies: author.replyCount,
        })}
        {author.firstJoinedAt && (
          <>
            {' · '}
            {say('whole.since')} <Time moment={author.firstJoinedAt} />
          </>
        )}
      </Typography>
    </Box>
  );
};

interface WholeTextProps {
  whole: WholeItem;
  /** The address below which its files are. */
  below: `/${string}`;
}

const Files = ({ whole: { files }, below }: WholeTextProps) => {
  const { say } = useWords();
  return files.length === 0 ? null : (
    <Box>
      <Typography tag="h4" fontWeight="bold" textColor="neutral800">
        {say('words.files')}
      </Typography>
      <KeptFiles files={files} below={below} />
    </Box>
  );
};

const WholeText = ({ whole, below }: WholeTextProps) => {
  const { say } = useWords();
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={4}
      background="neutral100"
      padding={4}
      hasRadius
    >
      <WordsList words={whole.words} />
      <Files whole={whole} below={below} />
      {whole.thread && <ThreadText thread={whole.thread} />}
      <PastDecisions title={say('whole.decisions')} decisions={whole.decisions} />
      {whole.author && (
        <>
          <AuthorLine author={whole.author} />
          <PastDecisions title={say('whole.author-decisions')} decisions={whole.author.decisions} />
        </>
      )}
    </Flex>
  );
};

const ForModerators = ({ item }: { item: ReviewItem }) => (
  <Loaded query={useWholeQuery({ kind: item.kind, documentId: item.documentId })}>
    {(whole) => <WholeText whole={whole} below={`/moderation/${item.kind}/${item.documentId}`} />}
  </Loaded>
);

const ForTheLead = ({ concern }: { concern: string }) => (
  <Loaded query={useSafeguardingWholeQuery(concern)}>
    {(whole) => <WholeText whole={whole} below={`/safeguarding/${concern}`} />}
  </Loaded>
);

/**
 * All that one should know before deciding, asked for where one decides.
 * @param concern the safeguarding concern through which the lead reads it.
 */
export const Whole = ({ item, concern }: { item: ReviewItem; concern?: string }) => {
  const { say } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Box>
        <Button
          variant="tertiary"
          size="S"
          aria-expanded={isOpen}
          aria-label={`${say(isOpen ? 'review.whole-close' : 'review.whole')}: ${item.title}`}
          onClick={() => setIsOpen(!isOpen)}
        >
          {say(isOpen ? 'review.whole-close' : 'review.whole')}
        </Button>
      </Box>
      {isOpen && (concern ? <ForTheLead concern={concern} /> : <ForModerators item={item} />)}
    </Flex>
  );
};
