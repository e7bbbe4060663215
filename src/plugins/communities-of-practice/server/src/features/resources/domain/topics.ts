import { fold } from '../../../core/folding';

const MARK = '\n';

const marked = (topic: string): string => `${MARK}${fold(topic).trim()}${MARK}`;

/** A resource's topics as it is found by them: whole, whatever their case or accents. */
export const topicMarks = (topics: readonly string[]): string => topics.map(marked).join('');

/** What {@link topicMarks} of a resource has somewhere if it is about this topic. */
export const topicMark = marked;

/** As they were written, each once: of two that are found alike, the first. */
export const distinctTopics = (topics: readonly string[]): string[] => {
  const marks = topics.map(marked);
  return topics.filter((_, at) => marks.indexOf(marks[at] ?? '') === at);
};
