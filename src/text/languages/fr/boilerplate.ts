import type { Boilerplate } from '../../lexicons.ts';

/** The furniture of French news pages. */
export const boilerplate: Boilerplate = {
  share: `
    partager, partager sur, partager l'article, partager cet article, partagez, envoyer, envoyer par
    e mail, imprimer, e mail, courriel, copier le lien, lien copié, suivez nous, suivez nous sur,
    suivre, s'abonner, abonnez vous, enregistrer, sauvegarder, écouter, écouter l'article, offrir
    l'article, réagir, tweeter, ajouter à vos favoris`,
  readMore: `
    lire aussi, à lire aussi, lire plus, lire la suite, à lire, voir aussi, à voir aussi, en savoir
    plus, lire également, à lire également, pour aller plus loin, retrouvez, plus d'informations, notre
    article, article réservé aux abonnés, lisez aussi, à lire ou à relire, sur le même sujet, lire
    l'article, lire notre article, à voir, notre dossier, lire notre décryptage, article lié`,
  related: `
    à lire aussi, lire aussi, sur le même sujet, sur le même thème, articles liés, articles
    similaires, articles associés, les plus lus, les plus lues, les plus partagés, plus lus, plus
    d'articles, plus d'actualités, dernières actualités, dernières nouvelles, derniers articles, les
    dernières infos, à la une, à ne pas manquer, recommandé, recommandés pour vous, vous aimerez
    aussi, dans la même rubrique, voir plus, voir tout, afficher plus, tous les articles,
    populaires, tendances, article suivant, article précédent, le plus lu, contenus sponsorisés,
    notre sélection`,
  comment: `
    commentaire, commentaires, commenter, laisser un commentaire, ajouter un commentaire, voir les
    commentaires, lire les commentaires, répondre, signaler, réagissez, réactions, vos réactions,
    aucun commentaire, votre adresse e mail ne sera pas publiée, participer à la conversation`,
  ad: `
    publicité, annonce, sponsorisé, contenu sponsorisé, la suite après cette publicité, la suite
    après la publicité, partenaire, l'article continue après la publicité, suite de l'article après
    la publicité, lire la suite après la publicité`,
  credit: `
    photo, photos, crédit, crédit photo, crédits, photo d'archives, archives, image, illustration,
    capture d'écran, dessin, infographie, légende, agence france presse, la presse canadienne`,
  caption: `légende, légende de l'image, légende image`,
  position: `
    à gauche, à droite, au centre, en haut, en bas, gauche, droite, de gauche à droite, de g à d,
    de dos, à gauche de la photo`,
  legal: `
    tous droits réservés, droits réservés, mentions légales, conditions générales, conditions
    d'utilisation, politique de confidentialité, confidentialité, données personnelles, cookies,
    gestion des cookies, paramétrer les cookies, accepter, contact, contactez nous, qui sommes nous,
    à propos, newsletter, newsletters, infolettre, inscrivez vous, s'inscrire, se connecter,
    connexion, mon compte, identifiez vous, abonnement, déjà abonné, plan du site, aide, faq, votre
    adresse e mail, vous pouvez vous désinscrire`,
  notice: `
    notre newsletter, nos newsletters, notre infolettre, la newsletter quotidienne, inscrivez vous
    à, abonnez vous, s'abonner à, recevez chaque, dans votre boîte mail, dans votre boite mail,
    boîte de réception, votre adresse e mail, votre adresse email, vous désinscrire, vous
    désabonner, se désabonner, réservée aux abonnés, réservé aux abonnés, il vous reste, de cet
    article à lire, la suite est réservée, pour lire la suite, déjà abonné, votre abonnement,
    votre compte, ce compte sur un autre, sur un autre appareil, sur un seul appareil, plusieurs
    appareils, politique de confidentialité, conditions générales, vos données personnelles,
    bloqueur de publicité, désactiver votre bloqueur, activer javascript, votre navigateur,
    utilise des cookies, accepter les cookies, suivez nous sur, rejoignez nous sur, rejoignez
    notre, notre chaîne, notre application, téléchargez l'application, votre commentaire, les
    commentaires sont, laisser un commentaire, tous droits réservés, reproduction interdite, toute
    reproduction, liens affiliés, liens d'affiliation, cliquez ici, écrivez nous, soutenez nous,
    faire un don, signaler une erreur`,
  tags: `mots clés, thèmes, sujets, étiquettes, rubriques`,
  nav: `
    aller au contenu principal, passer au contenu, accueil, menu, recherche, rechercher, fermer, retour, aller au contenu, haut de page, vidéos,
    vidéo, en direct, direct, météo, podcasts, diaporama, photos, temps de lecture, min de lecture,
    minutes de lecture, sommaire, agrandir l'image`,
  section: `
    actualités, actualité, politique, économie, sport, sports, culture, société, monde,
    international, france, europe, sciences, santé, environnement, planète, technologies, tech,
    médias, opinion, opinions, idées, débats, faits divers, justice, éducation, voyage, régions,
    style, cinéma, musique, livres`,
  source: `source, lien`,
  title: `titre, titre de l'article, grand titre`,
  blocked: `
    page introuvable, page non trouvée, page que vous recherchez, page que vous cherchez, accès refusé,
    accès interdit, résultats de recherche, aucun résultat, activer javascript,
    vous n'êtes pas un robot, le respect de votre vie privée, continuer sans accepter,
    mot de passe oublié, cet article est réservé aux abonnés`,
  abbreviation: `m, mm, mme, mlle, dr, st, ste, av, env, etc, janv, févr, juil, sept, oct, nov, déc`,
  consent: `accepter et continuer, accepter et fermer, continuer sans accepter, refuser et s’abonner, refuser et s'abonner, accéder avec publicité`,
  opening: `Le, La, Les, Il, Elle, Mais, Selon, Cependant, En outre, Toutefois`,
};
