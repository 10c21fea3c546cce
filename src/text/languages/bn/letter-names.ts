/** How the letters of an abbreviation are read in Bangla: `bnp` is বিএনপি. Spellings in use side by side are parted by strokes. */
export const LETTER_NAMES = `
  a এ  b বি  c সি  d ডি  e ই  f এফ  g জি  h এইচ  i আই  j জে  k কে  l এল  m এম  n এন  o ও  p পি  q কিউ  r আর  s এস
  t টি  u ইউ  v ভি  w ডব্লিউ/ডাব্লিউ/ডব্লু  x এক্স  y ওয়াই  z জেড
`;

/** Abbreviations with a vowel that are read letter by letter all the same. */
export const SPELLED = `
  abp abvp acb ada adb adc adp adr aed afa afc afp agb agm ai aicc aig aiims aiub aol apbn api asi asm asp atm au aws ba bba
  bcci bgmea biwta bkmea bop brta bsec bsmmu btma bup caa cba cbi cda cec ceo cgpa cia cid cio cip cis cpi cpim cse dea dia dig
  dna drdo dru dsa dse ebl ec ecb ecg eci ed edu epb epl eps epz erd eu evm fao fbi fda fia fir fta gdp ged gi goc gpa gre hiv
  iaea iaf ias iba icb icc icddr icici icj ict icu id idf idlc ied ielts ific igp iim iit ilo imf ioc iom ios ip ipl ipo ips iq
  irctc isi isl isp iss it itv iub ivf jnu led lged lic ma mba mla mou mp mri nba nda ngo nia nid noc nsa nsi nsu obe oc odc odi
  oic oled omr ongc osa osd ott pbi pia pio pmo psa pti rbi rna roi sae sai sbi sfi si sim suci tib uae uapa uav uc ucb ufc ugc
  uhf uk un unb undp unep unfpa unhcr uno up upa updf upi ups upsc url us usa usb uv vip voa who
`;
