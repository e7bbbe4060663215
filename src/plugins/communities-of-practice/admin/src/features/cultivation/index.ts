export { READ_OVERVIEW } from './permissions';
