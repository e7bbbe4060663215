import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';

/**
 * Goes to the section that the address names, once there is something to go to, and again whenever
 * its link is followed. The focus goes along, for those who do not see the page move.
 */
export const useScrollToHash = (isReady: boolean) => {
  const { hash, key } = useLocation();
  useEffect(() => {
    if (!isReady || !hash) return;
    const section = document.getElementById(hash.slice(1));
    section?.scrollIntoView();
    section?.focus({ preventScroll: true });
  }, [isReady, hash, key]);
};
