import { useMay } from '../../ui/permissions';
import { CONFIGURE_COMMUNITIES } from '../communities';
import { useBeginningQuery } from './api/beginning-api';

/** What somebody does on the website shows here without asking again. */
const LOOKING_AGAIN = { pollingInterval: 10_000, refetchOnMountOrArgChange: true };

/** How far the install has come; nothing while unknown, and for those who cannot help it on. */
export const useProgress = () => {
  const mayConfigure = useMay(CONFIGURE_COMMUNITIES);
  return useBeginningQuery(undefined, { ...LOOKING_AGAIN, skip: !mayConfigure });
};

/** Whether the way to the first post is still to be gone. */
export const useIsBeginning = (): boolean | undefined => {
  const mayConfigure = useMay(CONFIGURE_COMMUNITIES);
  const { data, isError } = useBeginningQuery(undefined, { skip: !mayConfigure });
  if (!mayConfigure || isError) return false;
  return data && !Object.values(data.steps).every(Boolean);
};
