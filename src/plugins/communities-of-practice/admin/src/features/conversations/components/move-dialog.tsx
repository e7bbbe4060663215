import { useState } from 'react';
import { Box, Field, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Confirm } from '../../../ui/confirm';
import { useDestinationsQuery, type Destination } from '../api/conversations-api';
import { useWords } from '../words';
import { WhyField } from './why-field';

/** Who will read it there, before it is done. */
const Readers = ({ place }: { place: Destination }) => {
  const { say } = useWords();
  const { isForEverybody, isNoLongerForEverybody, moreReaders, fewerReaders, name } = place;
  const isMore = isForEverybody || moreReaders > 0;
  return (
    <Box
      role="status"
      background={isMore ? 'warning100' : 'neutral100'}
      hasRadius
      padding={3}
      data-readers={isMore ? 'more' : 'as-before'}
    >
      <Typography tag="p" textColor="neutral800" fontWeight={isMore ? 'bold' : undefined}>
        {isForEverybody && say('move.everybody')}
        {moreReaders > 0 && say('move.more', { count: moreReaders, place: name })}
        {!isMore && !isNoLongerForEverybody && fewerReaders === 0 && say('move.same')}
      </Typography>
      {isNoLongerForEverybody && (
        <Typography tag="p" textColor="neutral800" data-visitors-lose-it>
          {say('move.no-longer-everybody', { place: name })}
        </Typography>
      )}
      {fewerReaders > 0 && (
        <Typography tag="p" textColor="neutral800">
          {say('move.fewer', { count: fewerReaders })}
        </Typography>
      )}
    </Box>
  );
};

interface MoveDialogProps {
  thread: string;
  title: string;
  isBusy: boolean;
  onClose: () => void;
  onMove: (place: Destination, why: string) => void;
}

export const MoveDialog = ({ thread, title, isBusy, onClose, onMove }: MoveDialogProps) => {
  const { say } = useWords();
  const { data: places } = useDestinationsQuery(thread);
  const [chosen, setChosen] = useState('');
  const [why, setWhy] = useState('');
  const place = places?.find(({ documentId }) => documentId === chosen);
  return (
    <Confirm
      isOpen
      isBusy={isBusy}
      isIncomplete={!place || why.trim() === ''}
      title={say('move.title', { title })}
      consequence={say('move.consequence')}
      confirmLabel={say('move.confirm')}
      cancelLabel={say('cancel')}
      onClose={onClose}
      onConfirm={() => place && onMove(place, why.trim())}
    >
      <Field.Root
        name="community"
        required
        hint={places?.length === 0 ? say('move.nowhere') : undefined}
      >
        <Field.Label>{say('move.to')}</Field.Label>
        <SingleSelect
          value={chosen}
          placeholder={say('move.to-placeholder')}
          disabled={!places || places.length === 0}
          onChange={(value) => setChosen(String(value))}
        >
          {(places ?? []).map(({ documentId, name }) => (
            <SingleSelectOption key={documentId} value={documentId}>
              {name}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Hint />
      </Field.Root>
      {place && <Readers place={place} />}
      <WhyField why={why} onSay={setWhy} />
    </Confirm>
  );
};
