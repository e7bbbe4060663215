import { Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { Loaded } from '../../../ui/loaded';
import { MemberText } from '../../../ui/member-text';
import { useMoments } from '../../../ui/moments';
import { Rows } from '../../../ui/rows';
import { conversationPath } from '../../conversations';
import { useFaqStoryQuery, type FaqStory } from '../api/repertoire-api';
import { useWords } from '../words';
import { FaqState, OpenSuggestions } from './faq-line';
import { Side, Sides, Small } from './side';

type Source = FaqStory['sources'][number];

/** The sources thread by thread, in the order in which they are named. */
const byThread = (sources: readonly Source[]): Source[][] => [
  ...sources
    .reduce(
      (threads, source) =>
        threads.set(source.contribution, [...(threads.get(source.contribution) ?? []), source]),
      new Map<string, Source[]>()
    )
    .values(),
];

const KINDS = ['contribution', 'reply', 'closing'] as const;

const Thread = ({ community, sources }: { community: string; sources: readonly Source[] }) => {
  const { say } = useWords();
  const { formatList } = useIntl();
  const [first] = sources;
  if (!first) return null;
  const parts = KINDS.flatMap((kind) => {
    const count = sources.filter((source) => source.kind === kind).length;
    return count > 0 ? [say(`source.${kind}`, { count })] : [];
  });
  return (
    <>
      <Link tag={NavLink} to={conversationPath(community, first.contribution)}>
        <MemberText>{first.title || say('source.untitled')}</MemberText>
      </Link>
      <Small>{formatList(parts, { type: 'conjunction' })}</Small>
    </>
  );
};

const Review = ({ faq }: { faq: FaqStory }) => {
  const { say } = useWords();
  const { ago, day } = useMoments();
  const { reviewedOn, reviewDueOn } = faq;
  return (
    <Side title={say('faq-panel.review')}>
      <Small>
        {reviewedOn === null
          ? say('faq-panel.never-reviewed')
          : say('faq-panel.reviewed', { when: ago(reviewedOn) })}
        {reviewDueOn !== null &&
          ` ${say('repertoire.review-by', { day: day(new Date(reviewDueOn)) })}.`}
      </Small>
      {faq.hasMinorityView && <Small>{say('faq-panel.minority')}</Small>}
    </Side>
  );
};

/** What a FAQ was drawn from, whom it is owed to, and how its review stands. */
export const FaqPanel = ({ documentId }: { documentId: string }) => {
  const { say } = useWords();
  const { formatList } = useIntl();
  const query = useFaqStoryQuery(documentId, { refetchOnMountOrArgChange: true });
  return (
    <Loaded query={query}>
      {(faq) => (
        <Sides>
          <Flex gap={2} wrap="wrap">
            <FaqState state={faq.state} />
            <OpenSuggestions count={faq.openSuggestionCount} />
          </Flex>
          <Side title={say('faq-panel.sources')}>
            <Rows
              items={byThread(faq.sources)}
              keyOf={([first]) => first?.contribution ?? ''}
              empty={say('faq-panel.no-sources')}
            >
              {(sources) => <Thread community={faq.community} sources={sources} />}
            </Rows>
          </Side>
          {faq.credits.length > 0 && (
            <Side title={say('faq-panel.credits')}>
              <Typography tag="p" textColor="neutral800">
                <bdi>{formatList(faq.credits, { type: 'conjunction' })}</bdi>
              </Typography>
            </Side>
          )}
          <Review faq={faq} />
        </Sides>
      )}
    </Loaded>
  );
};
