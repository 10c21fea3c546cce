import type { Boilerplate } from '../../lexicons.ts';

/** The furniture of Swahili news pages. */
export const boilerplate: Boilerplate = {
  share: `shiriki, sambaza, shirikisha, chapisha, tufuate`,
  readMore: `soma pia, soma zaidi, soma hapa, tazama pia, pia soma, soma habari zaidi`,
  related: `habari zinazohusiana, habari nyingine, habari zaidi, habari mpya, zilizosomwa zaidi, soma pia`,
  comment: `maoni, toa maoni, acha maoni, andika maoni`,
  ad: `tangazo, matangazo, imedhaminiwa`,
  credit: `picha, picha na, picha ya maktaba, chanzo cha picha`,
  legal: `haki zote zimehifadhiwa, sera ya faragha, wasiliana nasi, kuhusu sisi, vigezo na masharti`,
  tags: `maneno muhimu, mada`,
  nav: `mwanzo, tafuta, nyumbani`,
  source: `chanzo`,
};
