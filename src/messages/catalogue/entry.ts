/** Sentences by message id; {names} are filled with the message's values. A sentence says what is wrong, what was expected and the next step. */
export type Catalogue = Record<string, {en: string; zh: string}>
