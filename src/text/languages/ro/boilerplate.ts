import type { Boilerplate } from '../../lexicons.ts';

/** The furniture of Romanian news pages. */
export const boilerplate: Boilerplate = {
  share: `
    distribuie, distribuiți, distribuie pe facebook, trimite, printează, copiază linkul, urmărește
    ne, abonează te`,
  readMore: `
    citește și, citeşte şi, citiți și, citiţi şi, citește mai mult, citește mai departe, vezi și,
    vezi şi, vezi mai mult, te ar putea interesa`,
  related: `
    articole similare, articole recomandate, cele mai citite, ultimele știri, ultimele ştiri, știri
    similare, recomandări, citește și, te ar putea interesa`,
  comment: `comentarii, comentează, adaugă comentariu, adaugă un comentariu, lasă un comentariu`,
  ad: `publicitate, reclamă, advertorial, articolul continuă mai jos, articolul continuă după reclamă`,
  credit: `
    foto, fotografie, imagine, arhivă, captură video, imagine cu rol
    ilustrativ`,
  legal: `
    toate drepturile rezervate, politica de confidențialitate, termeni și condiții, contact, despre
    noi, politica de cookies`,
  notice: `abonează te la newsletter, urmărește ne pe google, urmărește știrile, preluarea conținutului`,
  tags: `etichete, taguri`,
  nav: `acasă, caută, meniu, autentificare`,
  source: `sursa, sursă`,
};
