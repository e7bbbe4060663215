/** How the Content Manager shows one of our content types when nobody has changed it. */
export interface EditorLayout {
  /** What an entry is called in lists and relations. */
  mainField: string;
  sortBy: { field: string; order: 'ASC' | 'DESC' };
  list: readonly string[];
  /** Rows of fields with their widths out of 12. */
  edit: readonly (readonly (readonly [field: string, width: number])[])[];
  /** What a field is called, by attribute; and a hint below it where the name is not enough. */
  words: Readonly<Record<string, string | readonly [label: string, hint: string]>>;
  /** Fields that editors read and the plugin writes. */
  readOnly?: readonly string[];
}
