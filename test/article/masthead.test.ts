import { describe, expect, it } from 'vitest';
import { ownName } from '../../src/article/masthead.ts';

interface Page {
  title?: string;
  head?: string[];
  foot?: string[];
  lead?: string;
}

const read = ({ title, head = [], foot = [], lead = '' }: Page): [string | null, string | null] | null => {
  const own = ownName({ pageTitle: title ?? null, head, foot }, lead);
  return own && [own.name, own.domain];
};

describe('ownName', () => {
  it.each<[string, Page, string | null, string | null]>([
    ['rights alone', { foot: ['স্বত্ব © ২০২২ দৈনিক নমুনা'] }, 'দৈনিক নমুনা', null],
    ['rights with "by"', { foot: ['© ২০২২ দৈনিক নমুনা কর্তৃক সর্বস্বত্ব সংরক্ষিত'] }, 'দৈনিক নমুনা', null],
    [
      'rights in English',
      { foot: ['Copyright 2021 The Sample Times. All rights reserved.'] },
      'The Sample Times',
      null,
    ],
    ['years behind', { foot: ['© Пример недели, 2009–2020. Все права защищены'] }, 'Пример недели', null],
    ['rights in Arabic', { foot: ['جميع الحقوق محفوظة © صحيفة المثال 2023'] }, 'صحيفة المثال', null],
    ['rights in Chinese', { foot: ['Copyright © 2023 示例都市网 版权所有'] }, '示例都市网', null],
    [
      'a site beside the owner',
      { foot: ['স্বত্ব © ২০২২ দৈনিক নমুনা | namuna.example'] },
      'দৈনিক নমুনা',
      'namuna.example',
    ],
    [
      'the site of the rights',
      { foot: ['© 2022 namuna.example. All Rights Reserved.'] },
      null,
      'namuna.example',
    ],
    ['an address alone', { foot: ['ওয়েবসাইট: www.namuna.example'] }, null, 'namuna.example'],
    [
      "the title's last part, with the site of the rights",
      { title: 'হাওরে ধান কাটা শুরু – নমুনা সংবাদ', foot: ['© All rights reserved © 2024 namunasongbad.example'] },
      'নমুনা সংবাদ',
      'namunasongbad.example',
    ],
    [
      'the title against a company',
      {
        title: 'Cafe wins appeal | Sample Courier',
        foot: ['© 2023 Local Media Ltd. Sample Courier is a member.'],
      },
      'Sample Courier',
      null,
    ],
    [
      'the title and the site that spells it',
      {
        title: 'Saluran jadi kolam - Suara Contoh',
        lead: 'KLATEN, suaracontoh.example - Warga desa itu ikut.',
      },
      'Suara Contoh',
      'suaracontoh.example',
    ],
    ['a masthead', { head: ['দৈনিক নমুনার কথা', 'সংস্কৃতি'] }, 'দৈনিক নমুনার কথা', null],
  ])('reads %s', (_reason, page, name, domain) => {
    expect(read(page)).toEqual([name, domain]);
  });

  it.each<[string, Page]>([
    ['the credit of a picture', { foot: ['© Nora Beispiel/dpa'] }],
    ['words of rights alone', { foot: ['© Riproduzione riservata', 'All rights reserved © 2024'] }],
    ['a company', { foot: ['© 2024 Example Holdings Ltd. All rights reserved.'] }],
    ['who made the site', { foot: ['© 2024 Theme designed by Sample Studio'] }],
    ['an agency', { foot: ['© 2024 Reuters. All rights reserved.'] }],
    ['a section in the title', { title: 'হাওরে ধান কাটা শুরু | সারাদেশ' }],
    ['the rest of a headline', { title: 'Partei vor Neuanfang – Generalsekretär tritt zurück' }],
    ['two owners', { foot: ['© 2024 The Sample Times', '© 2024 The Other Times'] }],
    ['nothing', { head: ['Home', 'News'], foot: ['Comments'] }],
  ])('none from %s', (_reason, page) => {
    expect(read(page)).toBeNull();
  });
});
