import { Component, type ReactNode } from 'react';
import { Typography } from '@strapi/design-system';
import { useWords } from './words';

const Unshowable = () => {
  const { say } = useWords();
  return (
    <Typography tag="p" textColor="neutral600">
      {say('row.unshowable')}
    </Typography>
  );
};

/** One entry that cannot be drawn must not take the page with it. */
export class RowBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? <Unshowable /> : this.props.children;
  }
}
