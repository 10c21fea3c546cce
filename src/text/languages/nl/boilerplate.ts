import type { Boilerplate } from '../../lexicons.ts';

/** The furniture of Dutch news pages. */
export const boilerplate: Boilerplate = {
  share: `
    delen, deel, deel op, deel dit artikel, deel artikel, mailen, e mail, afdrukken, printen,
    kopieer link, link kopiëren, bewaren, bewaar, opslaan, volgen, volg ons, volg ons op, abonneer,
    abonneren, beluister, luister, vind ik leuk`,
  readMore: `
    lees ook, lees meer, lees verder, bekijk ook, meer over, zie ook, meer lezen, ook interessant, kijk
    ook, lees ook dit, bekijk meer, gerelateerd artikel, meer nieuws over`,
  related: `
    gerelateerd, gerelateerde artikelen, lees ook, meer nieuws, meer over, meest gelezen, meest
    bekeken, populair, laatste nieuws, net binnen, aanbevolen, ook interessant, meer artikelen, toon
    meer, bekijk alles, meer laden, volgende artikel, vorige artikel, nu in het nieuws, best
    gelezen, uitgelicht`,
  comment: `
    reactie, reacties, reageer, reageren, plaats een reactie, laat een reactie achter, bekijk
    reacties, beantwoorden, je e mailadres wordt niet gepubliceerd, praat mee`,
  ad: `
    advertentie, advertenties, gesponsord, gesponsorde inhoud, reclame, tekst gaat verder onder de
    advertentie, artikel gaat verder onder de advertentie, lees verder onder de advertentie, tekst
    loopt door onder de advertentie, tekst gaat verder onder de foto, tekst gaat verder onder de
    video`,
  credit: `foto, foto's, beeld, fotograaf, bron, archieffoto, illustratie, anp, belga`,
  caption: `bijschrift`,
  position: `links, rechts, midden, l, r, van links naar rechts, v l n r`,
  legal: `
    alle rechten voorbehouden, privacy, privacybeleid, privacyverklaring, algemene voorwaarden,
    gebruiksvoorwaarden, cookies, cookiebeleid, contact, over ons, nieuwsbrief, nieuwsbrieven,
    inloggen, registreren, aanmelden, abonnement, colofon, disclaimer, veelgestelde vragen`,
  notice: `
    onze nieuwsbrief, de nieuwsbrief, schrijf je in, schrijf u in, meld je aan, meld u aan,
    abonneer je, abonneer u, in je inbox, in uw inbox, je e mailadres, uw e mailadres,
    uitschrijven, voor abonnees, om verder te lezen, lees verder met, privacyverklaring,
    privacybeleid, algemene voorwaarden, adblocker, schakel javascript, je browser, uw browser,
    gebruikt cookies, maakt gebruik van cookies, volg ons op, ons whatsapp kanaal, onze app,
    download de app, je reactie, uw reactie, reacties worden, alle rechten voorbehouden,
    auteursrecht voorbehouden, klik hier, steun onze, steun ons`,
  tags: `trefwoorden, onderwerpen, tags`,
  nav: `
    ga naar de inhoud, naar hoofdinhoud, startpagina, voorpagina, menu, zoeken, zoek, sluiten, terug, naar inhoud, video's, live, weer,
    leestijd, min leestijd`,
  section: `
    nieuws, binnenland, buitenland, politiek, economie, sport, cultuur, wetenschap, gezondheid,
    tech, opinie, regio, media, achterklap, algemeen, voetbal`,
  source: `bron, link`,
  abbreviation: `dhr, mevr, dr, drs, mr, ir, prof, blz, enz, bijv, ca, nr`,
  blocked: `
    pagina niet gevonden, pagina die u zoekt, pagina die je zoekt, toegang geweigerd, zoekresultaten,
    geen resultaten gevonden, schakel javascript in, geen robot bent, wachtwoord vergeten,
    wij waarderen uw privacy`,
  consent: `akkoord en doorgaan, accepteren en doorgaan, doorgaan met advertenties, doorgaan zonder te accepteren`,
  title: `titel, kop`,
};
