import type { Boilerplate } from '../../lexicons.ts';

/** The furniture of Czech and Slovak news pages. */
export const boilerplate: Boilerplate = {
  share: `
    sdílet, sdílejte, sdílet na facebooku, poslat, poslat e mailem, vytisknout, tisk, kopírovat
    odkaz, uložit, sledovat, sledujte nás, odebírat, poslouchat, zdieľať, vytlačiť`,
  readMore: `
    čtěte také, přečtěte si také, čtěte dále, číst dále, více, viz také, čítajte aj, prečítajte si aj,
    viac, čtěte víc, čtěte více, přečtěte si, mohlo by vás zajímat, související článek`,
  related: `
    související, související články, podobné články, čtěte také, nejčtenější, nejnovější, nejnovější
    zprávy, poslední zprávy, další články, další zprávy, doporučujeme, zobrazit více, načíst další,
    následující článek, předchozí článek, súvisiace články, najčítanejšie, súvisiace`,
  comment: `
    komentář, komentáře, diskuse, diskuze, přidat komentář, vstoupit do diskuze, odpovědět,
    komentáre, diskusia`,
  ad: `
    reklama, inzerce, sponzorováno, komerční sdělení, reklama článek pokračuje níže, článek
    pokračuje pod reklamou, pokračování článku pod reklamou, text pokračuje pod reklamou`,
  credit: `
    foto, zdroj, fotografie, ilustrační foto, ilustrační snímek, archiv, autor, čtk, ilustračné
    foto, tasr`,
  caption: `popisek`,
  position: `vlevo, vpravo, uprostřed, na snímku, zleva`,
  legal: `
    všechna práva vyhrazena, ochrana osobních údajů, osobní údaje, podmínky užití, cookies, kontakt,
    kontakty, o nás, newsletter, přihlásit, přihlásit se, registrace, předplatné, redakce, všetky
    práva vyhradené`,
  notice: `
    náš newsletter, našeho newsletteru, přihlaste se k, k odběru, váš e mail, pro předplatitele,
    celý článek si, zásady ochrany, podmínky použití, povolte javascript, váš prohlížeč, používá
    cookies, používáme cookies, sledujte nás, stáhněte si aplikaci, všechna práva vyhrazena,
    klikněte zde, váš komentář`,
  tags: `štítky, témata, klíčová slova, tagy`,
  nav: `
    přeskočit na obsah, přejít na obsah, domů, hlavní stránka, menu, hledat, vyhledávání, zavřít, zpět, přejít k obsahu, video, videa,
    galerie, počasí, doba čtení`,
  section: `
    zprávy, domácí, zahraničí, politika, ekonomika, sport, kultura, svět, věda, zdraví, technologie,
    názory, krimi, fotbal, regiony`,
  source: `zdroj, odkaz`,
  abbreviation: `dr, ing, mgr, prof, ul, tis, mil, mld, např, č, str, sv`,
  blocked: `
    stránka nenalezena, stránka nebyla nalezena, přístup odepřen, výsledky vyhledávání,
    zapněte javascript, nejste robot, zapomenuté heslo`,
  consent: `souhlasím a pokračovat, souhlasím a chci pokračovat, pokračovat s reklamami, pokračovat bez souhlasu`,
  title: `titulek, název, nadpis`,
};
