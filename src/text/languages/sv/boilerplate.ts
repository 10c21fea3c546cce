import type { Boilerplate } from '../../lexicons.ts';

/** The furniture of Swedish news pages. */
export const boilerplate: Boilerplate = {
  share: `
    dela, dela artikeln, dela på facebook, skicka, mejla, e post, skriv ut, kopiera länk, spara,
    följ, följ oss, prenumerera, lyssna, gilla`,
  readMore: `
    läs mer, läs också, läs även, se också, mer om, läs vidare, läs mer om, läs hela artikeln, mer på
    samma ämne`,
  related: `
    relaterat, relaterade artiklar, läs också, läs mer, mest läst, mest lästa, populärt, senaste
    nytt, senaste, senaste nyheterna, mer från, mer om, fler artiklar, fler nyheter, visa fler, visa
    alla, rekommenderat, just nu`,
  comment: `kommentar, kommentarer, kommentera, skriv en kommentar, lämna en kommentar, svara, anmäl`,
  ad: `
    annons, annonser, sponsrat, reklam, artikeln fortsätter efter annonsen, artikeln fortsätter
    under annonsen, texten fortsätter efter annonsen, fortsätter efter annonsen`,
  credit: `foto, bild, arkivbild, fotograf, illustration, tt, genrebild, arkiv`,
  caption: `bildtext`,
  position: `till vänster, till höger, t v, t h, tv, th, från vänster`,
  legal: `
    alla rättigheter förbehållna, integritetspolicy, personuppgifter, cookies, användarvillkor,
    villkor, kontakt, kontakta oss, om oss, nyhetsbrev, logga in, registrera, prenumeration,
    ansvarig utgivare, kundservice`,
  notice: `
    vårt nyhetsbrev, våra nyhetsbrev, prenumerera på, anmäl dig till, din e postadress, din
    mejladress, avsluta när som helst, för prenumeranter, för att läsa vidare, redan prenumerant,
    integritetspolicy, användarvillkor, annonsblockerare, aktivera javascript, din webbläsare,
    använder cookies, följ oss på, vår app, ladda ner appen, din kommentar, alla rättigheter
    förbehållna, klicka här, tipsa oss, så arbetar vi, saklig och korrekt nyhetsförmedling, korrekt
    och saklig nyhetsförmedling, det vi publicerar ska vara sant`,
  tags: `ämnen, taggar, ämnesord, nyckelord`,
  nav: `
    hoppa till innehåll, hoppa till innehållet, gå till innehåll, hem, startsida, meny, sök, stäng, tillbaka, till innehållet, video, direkt, väder, lästid, min
    läsning`,
  section: `
    nyheter, inrikes, utrikes, politik, ekonomi, sport, kultur, nöje, vetenskap, hälsa, teknik,
    debatt, ledare, åsikt, lokalt`,
  source: `källa, länk`,
  blocked: `
    sidan hittades inte, sidan kunde inte hittas, sidan du söker, åtkomst nekad, sökresultat,
    inga träffar, aktivera javascript, glömt lösenordet`,
  consent: `godkänn och fortsätt, acceptera och fortsätt, fortsätt med annonser`,
  title: `titel, rubrik`,
};
