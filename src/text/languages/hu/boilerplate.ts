import type { Boilerplate } from '../../lexicons.ts';

/** The furniture of Hungarian news pages. */
export const boilerplate: Boilerplate = {
  share: `megosztás, megosztom, nyomtatás, link másolása, küldés, kövessen minket, követés, feliratkozás`,
  readMore: `
    olvassa el ezt is, olvasd el ezt is, olvassa tovább, tovább olvasom, további részletek,
    kapcsolódó cikk, ezt is olvassa el`,
  related: `
    kapcsolódó cikkek, kapcsolódó, legolvasottabb, legfrissebb, további cikkek, ajánlott cikkek,
    ajánló, friss hírek`,
  comment: `hozzászólások, hozzászólás, szóljon hozzá, kommentek`,
  ad: `hirdetés, hirdetések, támogatott tartalom, a cikk a hirdetés után folytatódik`,
  credit: `fotó, kép, illusztráció, képünk illusztráció, archív`,
  legal: `
    minden jog fenntartva, adatvédelem, adatkezelési tájékoztató, felhasználási feltételek,
    impresszum, kapcsolat, médiaajánlat`,
  notice: `iratkozzon fel, iratkozz fel, hírlevelünkre, kövessen minket a`,
  tags: `címkék, címke`,
  nav: `kezdőlap, keresés, menü, bejelentkezés, videók`,
  source: `forrás`,
};
