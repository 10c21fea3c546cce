import type { Boilerplate } from '../../lexicons.ts';

/** The furniture of Spanish news pages, in Spain and Latin America. */
export const boilerplate: Boilerplate = {
  share: `
    compartir, compartir en, comparte, comparte esta noticia, compartir en facebook, enviar, enviar
    por correo, enviar por email, correo electrónico, imprimir, copiar enlace, copiar url, guardar,
    síguenos, síguenos en, seguir, suscríbete, suscribirse, escuchar, me gusta, twittear, tuitear,
    ir a los comentarios`,
  readMore: `
    leer más, lee también, lea también, leer también, te puede interesar, te podría interesar, ver más,
    ver también, más información, sigue leyendo, mira también, además, le puede interesar, también
    puedes leer, no te pierdas, más sobre este tema, lee más, leé también, leé más, le recomendamos, te
    recomendamos, mirá también, mire también, lea más, lea además, lee además, también te puede
    interesar, te puede gustar, sigue leyendo en, noticia relacionada, noticias relacionadas, nota
    relacionada, relacionado`,
  related: `
    noticias relacionadas, artículos relacionados, relacionados, relacionadas, relacionado, temas
    relacionados, contenido relacionado, más noticias, más leídas, lo más leído, lo más visto, lo
    más popular, más populares, últimas noticias, lo último, recomendados, te recomendamos,
    recomendado para ti, te puede interesar, también te puede interesar, destacados, destacadas, más
    información, ver más, ver todo, ver todos, cargar más, otras noticias, artículo siguiente,
    artículo anterior, siguiente, anterior, tendencias, lea también, lee también, en portada`,
  comment: `
    comentario, comentarios, comentar, deja un comentario, deja tu comentario, escribe un
    comentario, ver comentarios, añadir comentario, responder, sin comentarios, tu dirección de
    correo electrónico no será publicada, denunciar, opina, cancelar la respuesta`,
  ad: `
    publicidad, anuncio, anuncios, contenido patrocinado, patrocinado, la noticia continúa después
    de la publicidad, el artículo continúa después de la publicidad, continúa después de la
    publicidad, la nota sigue después de la publicidad, seguir leyendo después de la publicidad`,
  credit: `
    foto, fotos, fotografía, crédito, créditos, imagen, imágenes, imagen de archivo, archivo, fuente
    de la imagen, foto de archivo, ilustración, captura de pantalla, cortesía, efe, europa press,
    cuartoscuro, especial`,
  caption: `pie de foto, leyenda, pie de imagen`,
  position: `
    izq, der, izquierda, derecha, centro, i, d, a la izquierda, a la derecha, de izquierda a
    derecha, en la imagen, en la foto`,
  legal: `
    todos los derechos reservados, derechos reservados, aviso legal, política de privacidad,
    privacidad, política de cookies, cookies, términos y condiciones, condiciones de uso, términos
    de uso, contacto, contáctanos, quiénes somos, sobre nosotros, boletín, newsletter, suscripción,
    suscríbete, regístrate, iniciar sesión, inicia sesión, mi cuenta, prohibida su reproducción,
    aceptar, mapa del sitio, publicidad, recibe en tu correo`,
  notice: `
    nuestro boletín, nuestra newsletter, nuestros boletines, suscríbete a, suscríbase a, suscribirte a,
    regístrate para, recibe en tu correo, recibir en tu correo, en tu correo, tu correo electrónico, su
    correo electrónico, darte de baja, tu suscripción, tu cuenta, su suscripción, cambiar tu contraseña,
    solo para suscriptores, para suscriptores, para seguir leyendo, sigue leyendo, política de
    privacidad, términos y condiciones, bloqueador de anuncios, activar javascript, tu navegador, su
    navegador, utiliza cookies, síguenos en, síganos en, únete a nuestro, nuestro canal de, nuestro
    canal, nuestra app, nuestra aplicación, descarga la app, descarga nuestra, tu comentario, su
    comentario, los comentarios son, deja un comentario, deja tu comentario, deje un comentario, normas
    de participación, todos los derechos reservados, prohibida la reproducción, prohibida su
    reproducción, queda prohibida, derechos reservados, haz clic aquí, haga clic aquí, puedes seguir a,
    apoya nuestro`,
  tags: `etiquetas, temas, archivado en, palabras clave, más sobre`,
  nav: `
    inicio, portada, menú, buscar, buscador, cerrar, volver, ir al contenido, saltar al contenido,
    videos, vídeos, galería, en vivo, en directo, directo, hemeroteca, tiempo de lectura, min de
    lectura, edición impresa`,
  section: `
    noticias, política, economía, deportes, cultura, sociedad, internacional, nacional, mundo,
    españa, méxico, ciencia, salud, tecnología, opinión, sucesos, entretenimiento, espectáculos,
    negocios, educación, medio ambiente, viajes, gente, fútbol, local, justicia`,
  source: `fuente, enlace`,
  title: `título, titular, título de la noticia`,
  blocked: `
    página no encontrada, página que busca, página que buscas, página que está buscando,
    acceso denegado, resultados de búsqueda, resultados de la búsqueda, no se encontraron resultados,
    habilite javascript, habilita javascript, no eres un robot, no soy un robot,
    tu privacidad es importante, olvidó su contraseña, has olvidado tu contraseña,
    suscríbete para seguir leyendo`,
  abbreviation: `sr, sra, srta, dr, dra, ud, uds, núm, pág, art, av, etc, lic, ing, gral`,
  consent: `aceptar y continuar, continuar sin aceptar, rechazar y suscribirse, rechazar y suscribirme, aceptar y acceder gratis`,
  opening: `El, La, Los, Las, Sin embargo, Según, Además, Pero, En el, En la, Por su parte, Mientras`,
};
