export { ReviewPanel } from './components/review-panel';
