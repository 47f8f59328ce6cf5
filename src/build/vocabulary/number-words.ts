/** Numbers of people sought, in words, folded. One is not here: "un" is an article. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['deux', 2],
  ['trois', 3],
  ['quatre', 4],
  ['cinq', 5],
  ['six', 6],
  ['sept', 7],
  ['huit', 8],
  ['neuf', 9],
  ['dix', 10],
  ['douze', 12],
  ['quinze', 15],
  ['vingt', 20],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
]);
