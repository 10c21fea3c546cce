import type { Boilerplate } from '../../lexicons.ts';

/** The furniture of Norwegian news pages. */
export const boilerplate: Boilerplate = {
  share: `
    del artikkelen, del saken, del på facebook, e post, skriv ut, kopier lenke, lagre, følg, følg
    oss, abonner, lytt, lik`,
  readMore: `
    les mer, les også, se også, mer om, les videre, les hele saken, les mer om, relatert`,
  related: `
    relatert, relaterte artikler, les også, les mer, mest lest, mest leste, populært, siste nytt,
    siste, flere saker, flere nyheter, vis flere, vis mer, anbefalt, mer fra`,
  comment: `kommentar, kommentarer, kommenter, skriv en kommentar, svar, delta i debatten`,
  ad: `
    annonse, annonser, sponset, reklame, annonsørinnhold, saken fortsetter etter annonsen,
    artikkelen fortsetter under annonsen, artikkelen fortsetter etter annonsen, saken fortsetter
    under annonsen`,
  credit: `foto, bilde, arkivfoto, arkiv, fotograf, illustrasjon, ntb, scanpix, illustrasjonsfoto`,
  caption: `bildetekst`,
  position: `til venstre, til høyre, t v, t h, t.v, t.h, i midten, fra venstre`,
  legal: `
    alle rettigheter, personvern, personvernerklæring, informasjonskapsler, vilkår, kontakt, kontakt
    oss, om oss, nyhetsbrev, logg inn, registrer, abonnement, ansvarlig redaktør, kundeservice`,
  notice: `
    vårt nyhetsbrev, våre nyhetsbrev, abonner på, meld deg på, din e postadresse, for abonnenter,
    for å lese videre, allerede abonnent, personvernerklæring, annonseblokkering, aktiver
    javascript, nettleseren din, bruker informasjonskapsler, følg oss på, appen vår, last ned
    appen, alle rettigheter, klikk her, tips oss`,
  tags: `emner, stikkord, tagger`,
  nav: `hopp til innhold, gå til innhold, hjem, forside, meny, søk, lukk, tilbake, til innhold, video, direkte, vær, lesetid`,
  section: `
    nyheter, innenriks, utenriks, politikk, økonomi, sport, kultur, underholdning, vitenskap, helse,
    teknologi, debatt, meninger, lokalt`,
  source: `kilde, lenke`,
  blocked: `
    siden ble ikke funnet, fant ikke siden, siden du leter etter, ingen tilgang, søkeresultater,
    ingen treff, aktiver javascript, glemt passord`,
  consent: `godta og fortsett, samtykk og fortsett, fortsett med annonser`,
  title: `tittel, overskrift`,
};
