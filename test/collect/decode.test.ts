import { describe, expect, it } from 'vitest'
import { decodeDocument } from '../../src/collect/index.js'

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')

describe('decodeDocument', () => {
  const cases: [string, Uint8Array, string | undefined, string, string][] = [
    ['plain UTF-8', Buffer.from('<p>naïve €'), undefined, '<p>naïve €', 'utf-8'],
    ['a UTF-8 mark', Buffer.from('\ufeff<p>é'), 'text/html; charset=iso-8859-1', '<p>é', 'utf-8'],
    ['a UTF-16 mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('<p>é', 'utf16le')]), undefined, '<p>é', 'utf-16le'],
    ['UTF-32', Buffer.from([0, 0, 0xfe, 0xff, 0, 0, 0, 0x3c, 0, 0, 0x20, 0xac]), undefined, '<€', 'utf-32be'],
    [
      'the header before the declaration',
      latin1('<?xml version="1.0" encoding="utf-8"?><a>\xe9</a>'),
      'text/xml; charset=windows-1252',
      '<?xml version="1.0" encoding="utf-8"?><a>é</a>',
      'windows-1252',
    ],
    [
      'the declaration',
      Buffer.concat([latin1('<?xml version="1.0" encoding="windows-1251"?><a>'), Buffer.from([0xcf, 0xf0])]),
      undefined,
      '<?xml version="1.0" encoding="windows-1251"?><a>Пр',
      'windows-1251',
    ],
    [
      'the meta element',
      Buffer.concat([latin1('<meta charset="shift_jis"><p>'), Buffer.from([0x93, 0xfa])]),
      undefined,
      '<meta charset="shift_jis"><p>日',
      'shift_jis',
    ],
    ['Latin-1 that means Windows-1252', latin1('<p>\x93a\x94 \x80'), 'text/html; charset=ISO-8859-1', '<p>“a” €', 'iso-8859-1'],
    ['no label', latin1('<p>\x93caf\xe9\x94'), undefined, '<p>“café”', 'windows-1252'],
    ['a label that nobody knows', latin1('<p>\xe9'), 'text/html; charset=klingon', '<p>é', 'windows-1252'],
    [
      'UTF-8 with a damaged place',
      Buffer.concat([Buffer.from('é'.repeat(50)), Buffer.from([0xff])]),
      'text/html; charset=utf-8',
      `${'é'.repeat(50)}\ufffd`,
      'utf-8',
    ],
  ]
  it.each(cases)('%s', (_, bytes, contentType, text, encoding) =>
    expect(decodeDocument(bytes, contentType)).toMatchObject({ text, encoding }),
  )

  it('says when a label is wrong', () => {
    expect(decodeDocument(Buffer.from('<p>Zürich'), 'text/html; charset=iso-8859-1').mislabelled).toBe(true)
    expect(decodeDocument(Buffer.from('<p>plain'), 'text/html; charset=iso-8859-1').mislabelled).toBe(false)
  })
})
