import { wordSet } from '../../wordlist.ts';

/** Function words of English. */
export const STOPWORDS = wordSet(`
  a an the this that these those
  i me my we us our you your he him his she her it its they them their who whom whose which what
  and or but nor so yet if then than as because while although though unless until whether
  of in on at by for from to with without into onto over under between among through during before after about against
  up down out off again
  am is are was were be been being do does did have has had having will would shall should can could may might must
  not no only own same too very just also there here when where why how all any both each few more most other some such
  don't doesn't didn't isn't aren't wasn't weren't won't can't
`);
