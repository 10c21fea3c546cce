/* Under which names the collections of news in use keep what a record needs, the likeliest first. */

/** Compared without case, `_`, `-` and spaces: `articleBody`, `article_body` and `Article Body` are one name. */
export const FIELDS = {
  text: [
    'text',
    'content',
    'body',
    'article',
    'maintext',
    'articlebody',
    'articletext',
    'articlecontent',
    'fulltext',
    'fullcontent',
    'plaintext',
    'rawcontent',
    'rawtext',
    'story',
  ],
  url: [
    'url',
    'link',
    'sourceurl',
    'canonicalurl',
    'articleurl',
    'canonicallink',
    'pageurl',
    'weburl',
    'href',
  ],
  title: ['title', 'headline', 'heading', 'articletitle', 'newstitle'],
  published: [
    'published',
    'date',
    'datepublish',
    'publishdate',
    'publisheddate',
    'publishedat',
    'datepublished',
    'pubdate',
    'publicationdate',
    'publishedtime',
    'publishtime',
    'publishedon',
    'datetime',
    'timestamp',
    'time',
  ],
} as const satisfies Record<string, readonly string[]>;

/** A name as it is compared. */
export const plainName = (name: string): string => name.toLowerCase().replace(/[_\-\s]/gu, '');
