import type { Case } from '../case.ts';

/** Articles of one shape: a single difference decides. */
export const SHAPES: Case[] = [
  {
    query: 'খুলনা',
    order: ['raceBase', 'raceGenitive', 'raceLocative'],
    whole: true,
    because: 'the form as typed first, though it is the oldest; the others newest first',
  },
  {
    query: 'খুলনায়',
    order: ['raceLocative', 'raceGenitive', 'raceBase'],
    whole: true,
    because: 'the inflected form as typed before the word itself',
  },
  {
    query: 'খুলনার',
    order: ['raceGenitive', 'raceLocative', 'raceBase'],
    whole: true,
    because: 'another inflected form as typed',
  },
  { query: 'খুলনা', order: ['raceBase'], whole: true, literal: true, because: '--literal: the form alone' },
  {
    query: 'খুলনার',
    order: ['raceGenitive'],
    whole: true,
    literal: true,
    because: '--literal: the inflected form alone',
  },
  { query: 'khulna', order: [], whole: true, literal: true, because: '--literal: nothing by sound' },
  { query: 'কুয়াষাচ্ছন্ন', order: [], whole: true, literal: true, because: '--literal: nothing by spelling' },
  {
    query: 'facebook',
    order: ['pageLatin', 'pageBangla'],
    whole: true,
    because: 'the word as typed before the one that sounds like it, though that is newer',
  },
  {
    query: 'ফেসবুক',
    order: ['pageBangla'],
    because: 'the word as typed, in the other letters',
  },
  {
    query: 'কুয়াষা',
    order: ['fogSlip', 'fog24'],
    because: 'a rare word that articles have comes first; the common one that it may be a slip for after it',
  },
  {
    query: 'শীতল পাটি',
    order: ['matTogether', 'matApart'],
    whole: true,
    because: 'words side by side before words apart, though that is newer',
  },
  {
    query: 'পাটি শীতল',
    order: ['matTogether', 'matApart'],
    whole: true,
    because: 'side by side in either order',
  },
  {
    query: '"শীতল পাটি"',
    order: ['matTogether'],
    whole: true,
    because: 'a phrase leaves out what has its words apart',
  },
  {
    query: 'জামদানি',
    order: ['fairEarly', 'fairLate'],
    whole: true,
    because: 'early in the text before late, though that is newer',
  },
  {
    query: 'মধু',
    order: ['honeyHeadline', 'honeyLead', 'honeyCaption'],
    whole: true,
    because: 'headline, then lead, then caption, though those are newer',
  },
  {
    query: 'লেবু মরিচ পুদিনা',
    order: ['gardenThree', 'gardenTwo', 'gardenOne'],
    whole: true,
    because: 'three words before two before one, though those are newer',
  },
  {
    query: 'লেবু মরিচ পুদিনা',
    order: ['gardenThree'],
    whole: true,
    all: true,
    because: 'with --all, all three',
  },
  {
    query: 'লেবু -পুদিনা',
    order: ['gardenOne', 'gardenTwo'],
    whole: true,
    because: 'what has the unwanted word is out; of equals the newest first',
  },
  {
    query: 'ঘুড়ি',
    order: ['kiteOften', 'kiteOnce'],
    because: 'three times before once in the same length, though that is newer',
  },
  {
    query: 'সেতুর নকশা',
    order: ['monthOnly', 'planned', 'undated'],
    whole: true,
    because: 'equal scores: newest first, a month by its number, and what has no date last',
  },
  { query: 'পাহাড়ধস', order: ['twinNew', 'twinOld'], whole: true, because: 'equal scores: newest first' },
];
