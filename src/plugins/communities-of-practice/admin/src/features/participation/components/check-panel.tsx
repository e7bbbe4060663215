import { Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise, CheckCircle, CrossCircle, WarningCircle } from '@strapi/icons';
import { Loaded } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { Rows } from '../../../ui/rows';
import { useWords } from '../words';
import { useCheckQuery, type Finding } from '../api/participation-api';

const LOOKS = {
  mend: { icon: CrossCircle, colour: 'danger600' },
  look: { icon: WarningCircle, colour: 'warning600' },
  fine: { icon: CheckCircle, colour: 'success600' },
} as const;
const ORDER = ['mend', 'look', 'fine'] as const;

const byUrgency = (a: Finding, b: Finding) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state);

const FindingRow = ({ finding: { key, state, values } }: { finding: Finding }) => {
  const { say, sayOr } = useWords();
  const { icon: Icon, colour } = LOOKS[state];
  return (
    <Flex gap={3} alignItems="flex-start" data-check={key} data-state={state}>
      <Icon
        fill={colour}
        width="1.8rem"
        height="1.8rem"
        aria-hidden
        style={{ flexShrink: 0, marginTop: '0.1rem' }}
      />
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Typography fontWeight="bold" textColor="neutral800">
          {sayOr(`check.${key}`, key)} – {say(`check.state.${state}`)}
        </Typography>
        <Typography tag="p" textColor="neutral700">
          {sayOr(`check.${key}.${state}`, say(`check.${state}`), values)}
        </Typography>
      </Flex>
    </Flex>
  );
};

/** What is misconfigured around the plugin, and how to mend it; what must be mended comes first. */
export const CheckPanel = () => {
  const { say } = useWords();
  const query = useCheckQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <Panel
      title={say('check.title')}
      intro={say('check.intro')}
      aside={
        <Button
          variant="tertiary"
          size="S"
          startIcon={<ArrowClockwise />}
          loading={query.isFetching}
          onClick={() => query.refetch()}
        >
          {say('check.again')}
        </Button>
      }
    >
      <Loaded query={query}>
        {(findings) => (
          <Rows
            items={[...findings].sort(byUrgency)}
            keyOf={({ key }) => key}
            empty={say('check.none')}
          >
            {(finding) => <FindingRow finding={finding} />}
          </Rows>
        )}
      </Loaded>
    </Panel>
  );
};
