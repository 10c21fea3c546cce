import type { Boilerplate } from '../../lexicons.ts';

/** The furniture of Italian news pages. */
export const boilerplate: Boilerplate = {
  share: `
    condividi, condividi su, condivisioni, invia, invia per email, stampa, email, copia link, copia
    il link, salva, seguici, seguici su, segui, iscriviti, ascolta, ascolta l'articolo, mi piace,
    regala`,
  readMore: `
    leggi anche, leggi di più, leggi tutto, leggi, per approfondire, approfondisci, vedi anche, guarda
    anche, continua a leggere, scopri di più, clicca qui, leggi pure, potrebbe interessarti, ti potrebbe
    interessare, potrebbe interessarti anche, leggi qui, leggi la notizia, articoli correlati, notizie
    correlate`,
  related: `
    articoli correlati, correlati, notizie correlate, contenuti correlati, leggi anche, più letti, i
    più letti, più lette, le più lette, più visti, ultime notizie, ultime news, ultimi articoli,
    ultim'ora, altre notizie, altri articoli, in evidenza, consigliati, potrebbe interessarti,
    potrebbero interessarti, ti potrebbe interessare, vedi tutti, vedi altro, mostra altro, carica
    altro, articolo successivo, articolo precedente, argomenti correlati, da non perdere, popolari`,
  comment: `
    commento, commenti, commenta, lascia un commento, scrivi un commento, vedi i commenti, rispondi,
    nessun commento, il tuo indirizzo email non sarà pubblicato, segnala, la tua opinione`,
  ad: `
    pubblicità, annuncio, sponsorizzato, contenuto sponsorizzato, messaggio promozionale, l'articolo
    continua dopo la pubblicità, continua dopo la pubblicità, continua a leggere dopo la pubblicità,
    l'articolo prosegue dopo la pubblicità`,
  credit: `
    foto, fotografia, credit, crediti, immagine, immagini, archivio, foto d'archivio, ansa,
    lapresse, fotogramma, illustrazione, immagine di repertorio, per gentile concessione`,
  caption: `didascalia`,
  position: `
    a sinistra, a destra, al centro, sinistra, destra, da sinistra, da destra, nella foto`,
  legal: `
    tutti i diritti riservati, diritti riservati, riproduzione riservata, informativa sulla privacy,
    privacy, cookie policy, termini e condizioni, condizioni d'uso, note legali, contatti, chi
    siamo, newsletter, abbonati, abbonamento, accedi, registrati, il mio account, accetta,
    redazione, partita iva`,
  notice: `
    nostra newsletter, alla newsletter, iscriviti a, iscriviti alla, abbonati a, ricevi ogni,
    nella tua casella, tua email, tuo indirizzo email, annullare l'iscrizione, tuo abbonamento,
    per gli abbonati, riservato agli abbonati, per continuare a leggere, informativa sulla
    privacy, privacy policy, termini e condizioni, disattiva adblock, abilita javascript, tuo
    browser, utilizza i cookie, utilizza cookie, seguici su, segui il nostro, nostro canale,
    nostra app, scarica l'app, tuo commento, i commenti sono, lascia un commento, tutti i diritti
    riservati, diritti riservati, riproduzione riservata, vietata la riproduzione, clicca qui,
    sostieni il nostro`,
  tags: `argomenti, etichette, parole chiave, temi, tag`,
  nav: `
    vai al contenuto principale, salta al contenuto, home, menu, cerca, ricerca, chiudi, torna su, vai al contenuto, video, foto, fotogallery,
    diretta, live, meteo, tempo di lettura, min di lettura, minuti di lettura`,
  section: `
    cronaca, politica, economia, sport, cultura, spettacoli, esteri, mondo, italia, scienza, salute,
    tecnologia, opinioni, ambiente, viaggi, calcio, società, scuola, motori`,
  source: `fonte, link`,
  title: `titolo, titolo articolo`,
  blocked: `
    pagina non trovata, pagina che stai cercando, pagina cercata, accesso negato,
    risultati della ricerca, nessun risultato trovato, abilita javascript, non sei un robot,
    non sono un robot, teniamo alla tua privacy, password dimenticata`,
  abbreviation: `sig, dott, dr, prof, avv, ing, art, pag, ecc, on`,
  consent: `accetta e continua, accetta e chiudi, continua senza accettare, rifiuta e abbonati, accetta e naviga`,
};
