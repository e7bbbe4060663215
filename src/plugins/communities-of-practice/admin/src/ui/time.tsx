import { useMoments } from './moments';

interface TimeProps {
  moment: string;
  /** "3 weeks" instead of "3 weeks ago". */
  asAge?: boolean;
}

/** A moment in words; its date and hour on pointing at it. */
export const Time = ({ moment, asAge = false }: TimeProps) => {
  const { ago, age, exact } = useMoments();
  return (
    <time dateTime={moment} title={exact(moment)}>
      {asAge ? age(moment) : ago(moment)}
    </time>
  );
};
