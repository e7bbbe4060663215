import { useIntl } from 'react-intl';

/** Every figure that stands alone, in the reader's own way of writing numbers. */
export const useNumber = (): ((count: number) => string) => {
  const { formatNumber } = useIntl();
  return (count) => formatNumber(count);
};
