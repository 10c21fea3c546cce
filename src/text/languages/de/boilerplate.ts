import type { Boilerplate } from '../../lexicons.ts';

/** The furniture of German, Austrian and Swiss news pages. */
export const boilerplate: Boilerplate = {
  share: `
    teilen, teilen auf, artikel teilen, beitrag teilen, auf facebook teilen, per mail, per e mail,
    per whatsapp, e mail, versenden, drucken, artikel drucken, merken, merkliste, auf die merkliste,
    vorlesen, anhören, artikel anhören, artikel verschenken, link kopieren, kopieren, folgen, folgen
    sie uns, folgen sie uns auf, abonnieren, feedback, zur merkliste hinzufügen, twittern, mailen,
    speichern, hören, weiterempfehlen, in app öffnen`,
  readMore: `
    lesen sie auch, lesen sie mehr, lesen sie hier, mehr lesen, mehr zum thema, mehr dazu, mehr, auch
    interessant, weiterlesen, weiterlesen nach der anzeige, hier weiterlesen, siehe auch, passend dazu,
    lesen sie dazu, lesetipp, weitere infos, jetzt lesen, hier geht es, video, mehr aus, mehr von, mehr
    über, zum thema, lesen sie jetzt, lesen sie weiter, das könnte sie auch interessieren, das könnte
    dich auch interessieren, lies auch, lesen sie hierzu, mehr dazu lesen, mehr lesen sie hier, hier
    lesen sie mehr, passend zum thema, lesen sie mehr dazu, auch lesenswert`,
  related: `
    mehr zum thema, mehr von, mehr aus, mehr über, mehr artikel, mehr, weitere artikel, weitere
    meldungen, weitere nachrichten, weitere themen, weitere, das könnte sie auch interessieren, auch
    interessant, ähnliche artikel, verwandte artikel, verwandte themen, meistgelesen, meistgelesene
    artikel, meist gelesen, meistgesehen, meistkommentiert, beliebt, neueste, neueste artikel,
    neueste meldungen, aktuell, aktuelle nachrichten, top themen, topthemen, empfehlungen,
    empfohlen, empfehlungen der redaktion, redaktionstipp, unsere empfehlungen, lesen sie auch, zum
    thema, alle anzeigen, mehr anzeigen, weitere laden, alle artikel, nächster artikel, vorheriger
    artikel, zur startseite, zurück zur startseite, im überblick, aus dem ressort, lesenswert,
    passend zum artikel`,
  comment: `
    kommentar, kommentare, kommentieren, kommentar schreiben, kommentare anzeigen, kommentare lesen,
    leserkommentare, alle kommentare, diskutieren, diskutieren sie mit, beitrag melden, antworten,
    melden, schreiben sie einen kommentar, ihre meinung, neueste zuerst, jetzt kommentieren,
    diskussion, mitdiskutieren`,
  ad: `
    anzeige, anzeigen, werbung, gesponsert, affiliate link, artikel wird nach der anzeige
    fortgesetzt, nach der anzeige weiterlesen, weiterlesen nach der anzeige, der artikel wird nach
    der anzeige fortgesetzt, nach der anzeige geht es weiter, lesen sie nach der anzeige weiter`,
  credit: `
    foto, fotos, bild, bilder, bildquelle, bildrechte, quelle, archivbild, archivfoto, archiv, symbolbild,
    symbolfoto, fotograf, illustration, grafik, montage, collage, screenshot, copyright, imago, dpa,
    afp, picture alliance, getty images, reuters, keystone, apa, epa, bildnachweis, zvg`,
  caption: `bildunterschrift, legende, bildlegende, bildbeschreibung`,
  position: `
    l, r, m, li, re, links, rechts, mitte, oben, unten, von links, von rechts, von links nach
    rechts, v l, v l n r, vorne links, vorne rechts, ganz links, ganz rechts`,
  legal: `
    alle rechte vorbehalten, impressum, datenschutz, datenschutzerklärung, datenschutzhinweise,
    nutzungsbedingungen, agb, allgemeine geschäftsbedingungen, kontakt, über uns, newsletter,
    newsletter abonnieren, abo, abonnement, jetzt abonnieren, anmelden, abmelden, registrieren,
    jetzt registrieren, einloggen, konto, mein konto, jetzt testen, testen, kündbar, monatlich
    kündbar, cookies, cookie einstellungen, zustimmen, einwilligung, externer inhalt, externe
    inhalte, externen inhalt, inhalte anzeigen, datenschutzeinstellungen, widerruf, mediadaten,
    jugendschutz, barrierefreiheit, haftungsausschluss, hilfe, javascript, personenbezogene daten,
    werbung schalten, karriere, e paper`,
  notice: `
    unseren newsletter, unserem newsletter, unserer newsletter, den newsletter abonnieren, newsletter
    anmelden, newsletter bestellen, abonnieren sie, abonniere den, abonniere unseren, jetzt abonnieren,
    melden sie sich an, melden sie sich hier, jetzt anmelden, bitte melden sie sich, ihre e mail
    adresse, deine e mail adresse, in ihr postfach, ins postfach, jederzeit abmelden, jederzeit kündbar,
    datenschutzerklärung, nutzungsbedingungen, personenbezogene daten, allgemeinen geschäftsbedingungen,
    externen inhalt, externe inhalte, an dieser stelle finden sie, werbeblocker, adblocker, javascript
    aktivieren, aktivieren sie javascript, ihr browser, ihrem browser, unterstützt kein javascript,
    verwendet cookies, folgen sie uns, folgt uns auf, folge uns auf, unseren kanal, unserem kanal,
    whatsapp kanal, unserer app, unsere app, app herunterladen, für abonnenten, nur für abonnenten,
    weiterlesen mit, kostenlos testen, probeabo, um weiterzulesen, ihre kommentare, ihr kommentar, dein
    kommentar, kommentare werden, kommentarfunktion, kommentar schreiben, kommentar verfassen,
    diskutieren sie, schreiben sie uns, schreib uns, ihre meinung ist, netiquette, alle rechte
    vorbehalten, rechte an diesem artikel, nachdruck, vervielfältigung, affiliate links, wir erhalten
    eine provision, erhalten wir eine provision, haben sie einen fehler, fehler gefunden, hier finden
    sie alle, die wichtigsten themen des tages, hier klicken, klicken sie hier, lesen sie hier mehr`,
  tags: `
    schlagworte, schlagwörter, themen, thema, tags, stichworte, stichwörter, schlagwort, artikel zum
    thema`,
  nav: `
    startseite, menü, suche, suchen, schließen, navigation, zum inhalt springen, zum inhalt, zur
    navigation, zurück, nach oben, zum seitenanfang, seite, mediathek, podcast, podcasts, videos,
    bilderstrecke, fotostrecke, liveticker, live, eilmeldung, login, wetter, sendung verpassen,
    rätsel, spiele, inhaltsverzeichnis, inhalt, lesezeit, min, minuten, minuten lesezeit, stand,
    bild vergrößern, vergrößern`,
  section: `
    politik, wirtschaft, sport, kultur, panorama, wissen, wissenschaft, gesellschaft, ausland,
    inland, meinung, kommentar, netzwelt, technik, digital, gesundheit, reise, auto, leben, lokales,
    regional, region, stadt, unterhaltung, feuilleton, finanzen, geld, karriere, bildung, fußball,
    bundesliga, deutschland, europa, welt, österreich, schweiz, international, medien, justiz,
    umwelt, klima, nachrichten, hintergrund, interview, analyse`,
  source: `quelle, link`,
  title: `titel, überschrift, schlagzeile`,
  blocked: `
    seite nicht gefunden, aufgerufene seite, gesuchte seite, zugriff verweigert, suchergebnisse,
    suchergebnisse für, keine treffer, keine ergebnisse gefunden, bitte aktivieren sie javascript,
    wir benötigen ihre zustimmung, passwort vergessen, sie sind kein roboter, weiterlesen mit abo,
    sicherheitsüberprüfung`,
  abbreviation: `
    hr, fr, str, bzw, ca, usw, nr, mio, mrd, abs, art, tel, st, dr, prof, inkl, evtl, ggf, vgl, jan,
    feb, aug, sept, okt, nov, dez`,
  consent: `mit werbung weiterlesen, weiter mit werbung, mit werbung nutzen, zustimmen und weiter, akzeptieren und weiter, einwilligen und weiter, werbefrei weiterlesen`,
  opening: `Er, Sie, Es, Aber, Doch, Laut, Nach Angaben, Außerdem, Allerdings`,
};
