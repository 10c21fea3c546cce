import type { Boilerplate } from '../../lexicons.ts';

/** The furniture of Danish news pages. */
export const boilerplate: Boilerplate = {
  share: `
    del artiklen, del på facebook, e mail, udskriv, kopier link, gem, følg, følg os, abonner, lyt,
    synes godt om`,
  readMore: `
    læs mere, læs også, se også, mere om, læs videre, læs hele artiklen, læs mere om`,
  related: `
    relateret, relaterede artikler, læs også, læs mere, mest læste, populære, seneste nyt, seneste,
    flere artikler, flere nyheder, vis flere, vis mere, anbefalet, mere fra`,
  comment: `kommentar, kommentarer, kommenter, skriv en kommentar, svar, deltag i debatten`,
  ad: `
    annonce, annoncer, sponsoreret, reklame, artiklen fortsætter efter annoncen, artiklen fortsætter
    under annoncen, artiklen fortsætter under billedet`,
  credit: `foto, billede, arkivfoto, fotograf, illustration, ritzau, scanpix`,
  caption: `billedtekst`,
  position: `til venstre, til højre, tv, th, i midten, fra venstre`,
  legal: `
    alle rettigheder forbeholdes, privatlivspolitik, persondatapolitik, cookies, cookiepolitik,
    vilkår, kontakt, kontakt os, om os, nyhedsbrev, log ind, opret, abonnement, ansvarshavende,
    kundeservice`,
  notice: `
    vores nyhedsbrev, vores nyhedsbreve, abonner på, tilmeld dig, din e mailadresse, for
    abonnenter, for at læse videre, allerede abonnent, privatlivspolitik, annonceblokering,
    aktiver javascript, din browser, bruger cookies, følg os på, vores app, hent appen, alle
    rettigheder forbeholdes, klik her`,
  tags: `emner, nøgleord, mærker`,
  nav: `spring til indhold, gå til hovedindhold, hjem, forside, menu, søg, luk, tilbage, gå til indhold, video, direkte, vejr, læsetid`,
  section: `
    nyheder, indland, udland, politik, økonomi, sport, kultur, underholdning, videnskab, sundhed,
    teknologi, debat, meninger, lokalt`,
  source: `kilde, link`,
  blocked: `
    siden blev ikke fundet, siden findes ikke, siden du leder efter, adgang nægtet, søgeresultater,
    ingen resultater, aktiver javascript, glemt adgangskode`,
  consent: `accepter og fortsæt, fortsæt med annoncer, fortsæt uden samtykke`,
  title: `titel, overskrift`,
};
