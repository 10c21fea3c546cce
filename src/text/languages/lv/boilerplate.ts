import type { Boilerplate } from '../../lexicons.ts';

/** The furniture of Latvian news pages. */
export const boilerplate: Boilerplate = {
  share: `
    dalīties, dalies, sūtīt, drukāt, izdrukāt, kopēt saiti, saglabāt, sekot, seko mums, abonēt,
    ieteikt, nosūti`,
  readMore: `lasi arī, lasiet arī, lasīt vairāk, lasi vēl, skatīt arī, uzzini vairāk`,
  related: `
    saistītie raksti, saistītās ziņas, lasi arī, lasītākās ziņas, lasītākie, populārākie, jaunākās
    ziņas, jaunākie, citi raksti, vēl, skatīt vairāk, iesakām`,
  comment: `komentārs, komentāri, komentēt, pievienot komentāru, rakstīt komentāru, atbildēt`,
  ad: `reklāma, sludinājums`,
  credit: `foto, attēls, avots, ilustratīvs foto, leta`,
  legal: `
    visas tiesības aizsargātas, privātuma politika, lietošanas noteikumi, sīkdatnes, kontakti, par
    mums, jaunumi, ienākt, reģistrēties, abonēšana, redakcija`,
  notice: `
    mūsu jaunumiem, pieraksties jaunumiem, abonē, privātuma politika, lietošanas noteikumi,
    izmanto sīkdatnes, seko mums, lejupielādē lietotni, visas tiesības aizsargātas, klikšķini
    šeit, tavs komentārs`,
  tags: `birkas, tēmas, atslēgvārdi`,
  nav: `sākums, izvēlne, meklēt, aizvērt, atpakaļ, video, galerija, laika ziņas`,
  section: `
    ziņas, politika, ekonomika, sports, kultūra, pasaule, latvija, veselība, tehnoloģijas, viedokļi,
    izklaide`,
  source: `avots`,
  title: `virsraksts, nosaukums`,
};
