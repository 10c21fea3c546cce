import type { Boilerplate } from '../../lexicons.ts';

/** The furniture of Polish news pages. */
export const boilerplate: Boilerplate = {
  share: `
    udostępnij, udostępnij na facebooku, wyślij, drukuj, kopiuj link, skopiuj link, zapisz,
    obserwuj, obserwuj nas, subskrybuj, słuchaj, posłuchaj, lubię to, podziel się`,
  readMore: `
    czytaj też, czytaj także, czytaj więcej, czytaj również, zobacz też, zobacz także, zobacz również,
    przeczytaj też, przeczytaj także, więcej, dowiedz się więcej, polecamy, przeczytaj również, sprawdź
    też, sprawdź także, zobacz więcej, warto przeczytać, więcej na ten temat`,
  related: `
    powiązane, powiązane artykuły, podobne artykuły, czytaj też, czytaj także, zobacz także,
    najczęściej czytane, najpopularniejsze, popularne, najnowsze, najnowsze wiadomości, ostatnie,
    inne artykuły, więcej artykułów, polecane, polecamy, zobacz wszystkie, pokaż więcej, następny
    artykuł, poprzedni artykuł, warto przeczytać`,
  comment: `
    komentarz, komentarze, komentarzy, skomentuj, dodaj komentarz, zobacz komentarze, odpowiedz,
    brak komentarzy, zgłoś, dyskusja`,
  ad: `
    reklama, reklamy, sponsorowane, artykuł sponsorowany, materiał sponsorowany, ogłoszenie, dalsza
    część artykułu pod reklamą, dalsza część tekstu pod reklamą, dalsza część materiału pod reklamą,
    dalszy ciąg materiału pod wideo, dalszy ciąg artykułu pod materiałem wideo, dalsza część
    artykułu pod materiałem wideo, dalsza część tekstu znajduje się pod materiałem wideo, ciąg
    dalszy pod reklamą`,
  credit: `
    foto, fot, zdjęcie, zdjęcia, autor zdjęcia, archiwum, źródło zdjęcia, ilustracja, zdjęcie
    ilustracyjne, pap`,
  caption: `podpis`,
  position: `z lewej, z prawej, po lewej, po prawej, w środku, l, p, na zdjęciu, od lewej`,
  legal: `
    wszelkie prawa zastrzeżone, prawa zastrzeżone, polityka prywatności, prywatność, regulamin,
    cookies, pliki cookie, kontakt, o nas, newsletter, zaloguj, zaloguj się, zarejestruj się, moje
    konto, prenumerata, redakcja, zgoda`,
  notice: `
    nasz newsletter, naszego newslettera, zapisz się na, zapisz się do, zaprenumeruj, twój adres e
    mail, dla subskrybentów, dla prenumeratorów, aby czytać dalej, dalsza część artykułu, politykę
    prywatności, polityce prywatności, polityka prywatności, regulamin, wyłącz adblocka, włącz
    javascript, twoja przeglądarka, wykorzystuje pliki cookies, używa plików cookie, obserwuj nas,
    polub nas na, śledź nas na, dołącz do nas, naszej aplikacji, pobierz aplikację, twój
    komentarz, komentarze są, wszelkie prawa zastrzeżone, prawa zastrzeżone, kliknij tutaj,
    wesprzyj nas`,
  tags: `tagi, tematy, słowa kluczowe, tag`,
  nav: `
    przejdź do głównej treści, przejdź do zawartości, strona główna, menu, szukaj, wyszukaj, zamknij, wróć, przejdź do treści, wideo, galeria, na
    żywo, pogoda, czas czytania`,
  section: `
    wiadomości, polityka, gospodarka, biznes, sport, kultura, świat, kraj, polska, nauka, zdrowie,
    technologie, opinie, rozrywka, lokalne, społeczeństwo, piłka nożna`,
  source: `źródło, link`,
  title: `tytuł, nagłówek`,
  abbreviation: `dr, prof, inż, ul, al, np, tys, mln, mld, zł, godz, nr, str, św`,
  blocked: `
    nie znaleziono strony, strona nie istnieje, strona nie została znaleziona, strona której szukasz,
    odmowa dostępu, wyniki wyszukiwania, brak wyników, włącz javascript, nie jesteś robotem,
    nie pamiętasz hasła, szanujemy twoją prywatność`,
  consent: `akceptuję i przechodzę do serwisu, przejdź do serwisu, zgadzam się i przechodzę, akceptuj i kontynuuj`,
};
