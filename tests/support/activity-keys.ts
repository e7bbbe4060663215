/** The seed’s eleven, in its order. */
export const ACTIVITY_KEYS = [
  'problem-solving',
  'information-request',
  'seeking-experience',
  'reusing-assets',
  'coordination-strategy',
  'building-argument',
  'growing-confidence',
  'discussing-developments',
  'documenting-projects',
  'visits',
  'mapping-knowledge',
] as const;

/** Who shares something expects no answer. */
export const SILENT_ACTIVITIES: readonly string[] = ['reusing-assets'];
