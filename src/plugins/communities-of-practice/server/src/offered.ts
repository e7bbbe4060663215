import { features } from './features';
import { openApiOf } from './openapi';
import type { Slice } from './slice';

/** Every feature, and the document that describes what they offer to members. */
export const offered: readonly Slice[] = [...features, openApiOf(features)];
