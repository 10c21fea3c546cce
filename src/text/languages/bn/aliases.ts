/** Bangla words for names and words in Latin letters whose spelling does not say how they sound. */
export const ALIASES = `
  chittagong চট্টগ্রাম  league লীগ/লিগ  police পুলিশ  xi শি  india ভারত/ইন্ডিয়া  turkey তুরস্ক
`;
