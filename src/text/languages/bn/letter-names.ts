/** How the letters of an abbreviation are read in Bangla: `bnp` is বিএনপি. Spellings in use side by side are parted by strokes. */
export const LETTER_NAMES = `
  a এ  b বি  c সি  d ডি  e ই  f এফ  g জি  h এইচ  i আই  j জে  k কে  l এল  m এম  n এন  o ও  p পি  q কিউ  r আর  s এস
  t টি  u ইউ  v ভি  w ডব্লিউ/ডাব্লিউ/ডব্লু  x এক্স  y ওয়াই  z জেড
`;

/** Abbreviations with a vowel that are read letter by letter all the same. */
export const SPELLED = `
  ai ac ap aed au aap ada adb aig aiims aol asi atm au bae bba cec ceo cia cid cio cis dea dia dig ec ed ecg eci edu eps epz eu
  fao fbi fia fifo gdp ged gi gre iaea iaf ias icc icj icu ict icddr id idf ied ielts ig igp iit ilo imf ims ioc ip ipl ips
  iq isi isl isp iss it itv iucn mou mp ngo nia nid nsa obe oc odi oic oled omr os ot pa pia pio pmo psa roi sae sai sim
  tib tie uae uav uc uefa ufo ugc uhf uk un unb undp unhcr unep uno unpo upi ups us usa usb uv vip voa who
`;
