import { parse } from '@formatjs/icu-messageformat-parser';
import type { Message, Messages } from './words';

/**
 * The host's own ICU messages, read. Loaded only where a host has some: our own are read while building.
 * @throws SyntaxError for a message that is no ICU message.
 */
export const readMessages = (messages: Messages) =>
  Object.fromEntries(
    Object.entries(messages).map(([name, message]) => [name, parse(message)])
  ) as Record<Message, ReturnType<typeof parse>>;
