/** Ids of the character styles that a document gets where its template names none, by our name. */
export const defaultCharacterIds: Record<string, string> = {link: 'Hyperlink', footnoteMark: 'FootnoteMark'}
