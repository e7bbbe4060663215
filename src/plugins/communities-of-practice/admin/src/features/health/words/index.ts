import { speaking } from '../../../ui/words';
import english from './en.json';

export const { message, useWords } = speaking(english);
