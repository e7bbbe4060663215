import type { ReactNode } from 'react';
import { Layouts, SearchInput } from '@strapi/strapi/admin';
import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useAsked } from './asked';

/** Which of these the address shows: the first where it names none. */
export const useShown = <Shown extends string>(every: readonly [Shown, ...Shown[]]): Shown => {
  const { query } = useAsked<{ show?: string }>();
  return every.find((shown) => shown === query.show) ?? every[0];
};

interface ShownSelectProps<Shown extends string> {
  label: string;
  every: readonly [Shown, ...Shown[]];
  nameOf: (shown: Shown) => string;
}

/** Chooses which are shown, in the address. */
export const ShownSelect = <Shown extends string>(props: ShownSelectProps<Shown>) => {
  const { label, every, nameOf } = props;
  const { ask } = useAsked<{ show?: string }>();
  return (
    <SingleSelect
      size="S"
      aria-label={label}
      value={useShown(every)}
      onChange={(show) => ask({ show: String(show), page: '1' })}
    >
      {every.map((shown) => (
        <SingleSelectOption key={shown} value={shown}>
          {nameOf(shown)}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
};

interface LookingProps {
  /** What the search box looks in. */
  label: string;
  children?: ReactNode;
  endActions?: ReactNode;
}

/** The search box of a page, with what else narrows what it shows. */
export const Looking = ({ label, children, endActions }: LookingProps) => (
  <Layouts.Action
    startActions={
      <>
        <SearchInput label={label} placeholder={label} />
        {children}
      </>
    }
    endActions={endActions}
  />
);
