import { useState } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { Check, Cross } from '@strapi/icons';
import { useParams } from 'react-router-dom';
import { useAsked } from '../../../ui/asked';
import { Confirm } from '../../../ui/confirm';
import { DoneLine } from '../../../ui/done-line';
import { useShown } from '../../../ui/looking';
import { PageLinks } from '../../../ui/page-links';
import { useMay } from '../../../ui/permissions';
import { usePeopleHereQuery, type PeopleHere, type PersonHere } from '../api/people-api';
import { AddDialog } from '../components/add-dialog';
import { PeopleFrame } from '../components/people-frame';
import { PeopleTable } from '../components/people-table';
import { ReasonDialog } from '../components/reason-dialog';
import { ACT_ON_PEOPLE } from '../permissions';
import { useActs, type Asked } from '../use-acts';
import { useWords } from '../words';

const SHOWN = ['here', 'asking', 'gone'] as const;
type Shown = (typeof SHOWN)[number];

interface AllAtOnceProps {
  chosen: readonly PersonHere[];
  isBusy: boolean;
  onAct: (act: 'accept' | 'decline') => void;
}

/** Answers all chosen requests alike. */
const AllAtOnce = ({ chosen, isBusy, onAct }: AllAtOnceProps) => {
  const { say } = useWords();
  if (chosen.length === 0) return null;
  return (
    <Flex gap={2} wrap="wrap">
      <Typography textColor="neutral700">
        {say('people.chosen', { count: chosen.length })}
      </Typography>
      <Button startIcon={<Check />} disabled={isBusy} onClick={() => onAct('accept')}>
        {say('act.accept-all')}
      </Button>
      <Button
        variant="tertiary"
        startIcon={<Cross />}
        disabled={isBusy}
        onClick={() => onAct('decline')}
      >
        {say('act.decline-all')}
      </Button>
    </Flex>
  );
};

const People = ({ people, show }: { people: PeopleHere; show: Shown }) => {
  const { say } = useWords();
  const mayAct = useMay(ACT_ON_PEOPLE);
  const acts = useActs();
  const [asking, setAsking] = useState<Asked | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (documentId: string) => {
    const next = new Set(chosen);
    if (!next.delete(documentId)) next.add(documentId);
    setChosen(next);
  };
  const several = people.data.filter(({ documentId }) => chosen.has(documentId));
  const perform = async (asked: Asked) => {
    if (await acts.perform(asked)) setChosen(new Set());
    setAsking(null);
  };
  return (
    <>
      <DoneLine
        done={acts.done?.sentence ?? null}
        isBusy={acts.isBusy}
        onUndo={acts.done?.changes.length ? acts.takeBack : undefined}
      />
      <AllAtOnce
        chosen={several}
        isBusy={acts.isBusy}
        onAct={(act) => perform({ act, people: several })}
      />
      <div>
        <PeopleTable
          people={people.data}
          empty={say(`people.none.${show}`)}
          isBusy={acts.isBusy}
          chosen={mayAct && show === 'asking' ? chosen : null}
          onChoose={toggle}
          onAct={
            mayAct
              ? (act, person) => {
                  const asked = { act, people: [person] };
                  if (act === 'pause' || act === 'remove') setAsking(asked);
                  else void perform(asked);
                }
              : undefined
          }
        />
        <PageLinks pagination={people.meta.pagination} />
      </div>
      <ReasonDialog
        asked={asking}
        isBusy={acts.isBusy}
        onClose={() => setAsking(null)}
        onSay={(reason) => asking && perform({ ...asking, reason })}
      />
      <Confirm
        isOpen={acts.leaderless !== null}
        isBusy={acts.isBusy}
        isDangerous
        title={say('leaderless.title')}
        consequence={say('leaderless.consequence')}
        confirmLabel={say('leaderless.confirm')}
        cancelLabel={say('cancel')}
        onClose={acts.forgetLeaderless}
        onConfirm={() => acts.leaderless && acts.perform(acts.leaderless, true)}
      />
    </>
  );
};

const PeopleHerePage = () => {
  const { say } = useWords();
  const { documentId: community = '' } = useParams();
  const { paged } = useAsked<{ show?: Shown }>();
  const show = useShown(SHOWN);
  const mayAct = useMay(ACT_ON_PEOPLE);
  const query = usePeopleHereQuery(
    { community, params: paged },
    { refetchOnMountOrArgChange: true }
  );
  return (
    <PeopleFrame
      title={say('people.here')}
      subtitle={say('people.here.subtitle')}
      every={SHOWN}
      query={query}
      primaryAction={mayAct && <AddDialog community={community} />}
    >
      {(people) => <People key={show} people={people} show={show} />}
    </PeopleFrame>
  );
};

export default PeopleHerePage;
