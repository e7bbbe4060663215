export { Beginning } from './components/beginning';
export { useIsBeginning } from './progress';
