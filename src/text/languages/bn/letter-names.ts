/** How the letters of an abbreviation are read in Bangla: `bnp` is বিএনপি. Spellings in use side by side are parted by strokes. */
export const LETTER_NAMES = `
  a এ  b বি  c সি  d ডি  e ই  f এফ  g জি  h এইচ  i আই  j জে  k কে  l এল  m এম  n এন  o ও  p পি  q কিউ  r আর  s এস
  t টি  u ইউ  v ভি  w ডব্লিউ/ডাব্লিউ/ডব্লু  x এক্স  y ওয়াই  z জেড
`;

/** Abbreviations with a vowel that are read letter by letter all the same. */
export const SPELLED = `
  ai aed au ada adb aig aiims aol asi atm cec ceo cia cid cio cis dea dia dig ec ecg eci edu eps epz eu
  fao fbi fia gdp ged gi gre hiv iaea iaf ias icc icj icu ict icddr id idf ied ielts igp iit ilo imf ioc ip ipl ips
  iq isi isl isp iss it itv mou mp ngo nia nid nsa obe oc odi oic oled omr pia pio pmo psa roi sae sai sim
  tib uae uav uc ugc uhf uk un unb undp unhcr unep upi ups us usa usb uv vip voa who
`;
