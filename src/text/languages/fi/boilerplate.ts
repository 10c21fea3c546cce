import type { Boilerplate } from '../../lexicons.ts';

/** The furniture of Finnish news pages. */
export const boilerplate: Boilerplate = {
  share: `jaa, jaa artikkeli, tulosta, kopioi linkki, seuraa meitä, tilaa`,
  readMore: `lue myös, lue lisää, katso myös, lue seuraavaksi`,
  related: `lue myös, luetuimmat, uusimmat, lisää aiheesta, aiheeseen liittyvää, suositellut, tuoreimmat`,
  comment: `kommentit, kommentoi, kirjoita kommentti`,
  ad: `
    mainos, mainokset, kaupallinen yhteistyö, juttu jatkuu mainoksen jälkeen, artikkeli jatkuu
    mainoksen jälkeen`,
  credit: `kuva, kuvat, kuvaaja, arkistokuva, kuvituskuva, lehtikuva`,
  legal: `
    kaikki oikeudet pidätetään, tietosuoja, tietosuojaseloste, käyttöehdot, evästeet, ota yhteyttä,
    yhteystiedot`,
  notice: `tilaa uutiskirje, liity whatsapp`,
  tags: `aiheet, avainsanat`,
  nav: `etusivu, haku, valikko, kirjaudu`,
  source: `lähde`,
};
