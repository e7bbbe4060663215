export { ThreadLine } from './components/thread-line';
export { READ_OVERVIEW } from './permissions';
