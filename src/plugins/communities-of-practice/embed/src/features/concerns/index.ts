import { css } from 'lit';
import type { Feature } from '../../app/app';
import { reportView } from './report.view';
import { readSafeguarding } from './safeguarding.acts';

const REPORT_STYLES = css`
  .as-typed {
    white-space: pre-line;
  }
`;

export const report: Feature = {
  styles: [REPORT_STYLES],
  enter: readSafeguarding,
  show: reportView,
};
