export { Beginning } from './components/beginning';
