import type { Boilerplate } from '../../lexicons.ts';

/** The furniture of Portuguese news pages, in Portugal and Brazil. */
export const boilerplate: Boilerplate = {
  share: `
    compartilhar, compartilhe, compartilhar no, partilhar, partilhe, enviar, enviar por e mail,
    imprimir, e mail, copiar link, copiar, salvar, guardar, siga nos, siga, seguir, siga nos no,
    inscreva se, ouvir, ouça, curtir, whatsapp, receba`,
  readMore: `
    leia também, leia mais, saiba mais, veja também, veja mais, ler mais, continue lendo, confira, leia
    ainda, continuar a ler, ver mais, clique aqui, leia tambem, veja ainda, leia a matéria completa,
    leia a notícia completa, saiba mais sobre, notícia relacionada, matéria relacionada, confira também,
    assista também`,
  related: `
    notícias relacionadas, artigos relacionados, relacionadas, relacionados, matérias relacionadas,
    conteúdo relacionado, mais notícias, mais lidas, mais lidos, mais vistas, mais vistos, as mais
    lidas, últimas notícias, últimas, recomendados, recomendadas, recomendamos, destaques, leia
    também, veja também, veja mais, ver mais, ver tudo, ver todas, carregar mais, outras notícias,
    próxima notícia, notícia anterior, próximo, anterior, em alta, mais sobre`,
  comment: `
    comentário, comentários, comentar, deixe um comentário, deixe seu comentário, deixe o seu
    comentário, escreva um comentário, ver comentários, responder, o seu endereço de e mail não será
    publicado, sem comentários, denunciar, cancelar resposta`,
  ad: `
    publicidade, anúncio, anúncios, conteúdo patrocinado, patrocinado, continua após a publicidade,
    continua depois da publicidade, o artigo continua após a publicidade, continua depois do
    anúncio, continua após o anúncio`,
  credit: `
    foto, fotos, fotografia, crédito, créditos, imagem, imagens, divulgação, reprodução, arquivo,
    arquivo pessoal, ilustração, agência brasil, agência lusa, lusa, folhapress, foto de arquivo`,
  caption: `legenda`,
  position: `
    esq, dir, esquerda, direita, centro, à esquerda, à direita, da esquerda para a direita, na
    foto, na imagem`,
  legal: `
    todos os direitos reservados, direitos reservados, política de privacidade, privacidade, termos
    de uso, termos e condições, termos, cookies, política de cookies, contato, contacto, fale
    conosco, quem somos, sobre nós, newsletter, assine, assinatura, assinante, entrar, cadastre se,
    minha conta, aceitar, expediente, mapa do site, anuncie`,
  notice: `
    nossa newsletter, nosso boletim, assine a, assine nossa, assine o, inscreva se, cadastre se,
    receba em seu, no seu e mail, seu e mail, cancelar a inscrição, sua assinatura, para
    assinantes, exclusivo para assinantes, para continuar lendo, política de privacidade, termos
    de uso, bloqueador de anúncios, ative o javascript, seu navegador, usa cookies, utiliza
    cookies, siga nos, siga o, curta nossa página, entre no nosso, nosso canal, nosso grupo, nosso
    aplicativo, baixe o aplicativo, seu comentário, os comentários são, comentários com textos,
    comentários são de responsabilidade, não serão aprovados, deixe um comentário, deixe seu
    comentário, todos os direitos reservados, proibida a reprodução, é proibida a reprodução,
    clique aqui, clique na imagem, clique na foto, clique e saiba, clique e veja, envie sua`,
  tags: `etiquetas, assuntos, temas, palavras chave, tópicos, mais sobre`,
  nav: `
    pular para o conteúdo, saltar para o conteúdo, ir para o conteúdo principal, início, página inicial, menu, buscar, busca, pesquisar, pesquisa, fechar, voltar, ir para o
    conteúdo, vídeos, vídeo, galeria, ao vivo, em direto, tempo de leitura, min de leitura, edição
    impressa`,
  section: `
    notícias, política, economia, esportes, desporto, esporte, cultura, sociedade, internacional,
    mundo, brasil, portugal, nacional, ciência, saúde, tecnologia, opinião, polícia, entretenimento,
    negócios, educação, meio ambiente, ambiente, viagem, cidades, futebol, justiça, cotidiano`,
  source: `fonte, link`,
  title: `título, manchete, título da notícia`,
  blocked: `
    página não encontrada, página que você procura, página que procura, acesso negado,
    resultados da pesquisa, resultados da busca, nenhum resultado encontrado, ative o javascript,
    habilite o javascript, não sou um robô, você não é um robô, esqueceu a senha, esqueci minha senha`,
  abbreviation: `sr, sra, dr, dra, exmo, núm, pág, art, av, etc, prof`,
  consent: `aceitar e continuar, aceitar e fechar, continuar sem aceitar, rejeitar e subscrever`,
  opening: `O, A, Os, As, Segundo, Além disso, Mas, No entanto, Em nota, De acordo com`,
};
